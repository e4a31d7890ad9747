package io.github.standpoint.testing.generation;

import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the vocabularies as lists, made once: choosing one takes a place in a list. */
final class Words {
  private static final Map<Object, List<?>> LISTS = new ConcurrentHashMap<>();

  private Words() {}

  @SuppressWarnings("unchecked") // each list is made of the words of its key
  static <V extends Term> List<V> known(Vocabulary<V> vocabulary) {
    return (List<V>) LISTS.computeIfAbsent(vocabulary, it -> unbound(vocabulary.known()));
  }

  /** What counters a text has another proposer than it: the maker of proposals sees to that. */
  private static <V> List<V> unbound(Iterable<V> known) {
    List<V> words = new ArrayList<>();
    known.forEach(words::add);
    words.removeIf(ResponseRelation.COUNTERS::equals);
    return List.copyOf(words);
  }

  static List<?> of(ClosedWord<?> word) {
    return LISTS.computeIfAbsent(word, it -> List.copyOf(word.words().values()));
  }
}
