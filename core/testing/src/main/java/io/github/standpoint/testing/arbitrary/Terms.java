package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Words of open vocabularies. */
public final class Terms {

  private Terms() {}

  /** Returns the words that the vocabulary knows. */
  public static <T extends Term> Arbitrary<T> known(Vocabulary<T> vocabulary) {
    return Arbitraries.of(List.copyOf(vocabulary.known()));
  }

  /** Returns the words that it knows, one of somebody's own, and one that nobody has heard of. */
  public static <T extends Term> Arbitrary<T> of(Vocabulary<T> vocabulary) {
    List<T> words = new ArrayList<>(vocabulary.known());
    words.add(vocabulary.term("x-desk-word"));
    words.add(vocabulary.term("unheard-of"));
    return Arbitraries.of(words);
  }
}
