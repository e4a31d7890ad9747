package io.github.standpoint.json;

/**
 * A place in the text of a document.
 *
 * @param offset the offset in bytes from the start, or -1 if the bytes are not at hand
 * @param line the line, from 1
 * @param column the column, from 1, as the token source counts it
 */
public record Spot(long offset, int line, int column) {}
