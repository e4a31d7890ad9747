package io.github.standpoint.json;

/**
 * One line of an NDJSON file, and what came of reading it.
 *
 * @param number the number of the line in the file, from 1; blank lines count
 * @param result the story, if there is one, and all that is wrong with it; lines and columns of its
 *     problems are those of the file
 */
public record Line(long number, ReadResult result) {}
