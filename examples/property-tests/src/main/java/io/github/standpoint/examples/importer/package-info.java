/** A desk's table of positions and two importers of it. Start at PositionTable. */
package io.github.standpoint.examples.importer;
