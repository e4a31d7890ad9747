package io.github.standpoint.metamodel;

/**
 * What the values of an attribute are: a scalar, a word of a vocabulary, a reference to an element,
 * or a nested value.
 *
 * @param <V> the Java type of one value
 */
public sealed interface ValueKind<V> permits Scalar, OpenWord, ClosedWord, Reference, Nested {}
