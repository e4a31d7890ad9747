package io.github.standpoint.sentence;

/**
 * A part of a story with one thing in it changed that changes what it means: a word, a reference, a
 * yes or no; however deep in it.
 *
 * @param <T> the type of the part
 * @param where the attributes that lead to it, such as {@code likelihood.term}
 * @param word what stands there now; "" for nothing
 * @param value the part with the change
 */
record Variant<T>(String where, String word, T value) {}
