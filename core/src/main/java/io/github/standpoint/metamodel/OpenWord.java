package io.github.standpoint.metamodel;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;

/**
 * A word of an open vocabulary, known or not.
 *
 * @param vocabulary the vocabulary
 * @param <V> the Java type of its terms
 */
public record OpenWord<V extends Term>(Vocabulary<V> vocabulary) implements ValueKind<V> {}
