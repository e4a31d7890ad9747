/** What libraries of other domains take for documents of the same size. */
package io.github.standpoint.benchmark.domain;
