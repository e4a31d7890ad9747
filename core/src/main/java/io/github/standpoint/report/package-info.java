/** What is wrong with a story, and where. Start at Report. */
@NullMarked
package io.github.standpoint.report;

import org.jspecify.annotations.NullMarked;
