package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.query.StoryIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Names for the rows and columns of a table: no two things that stand in it have one label. Where
 * the words made from the structure are the same, the description, the evidence or at last the id
 * tells them apart. Immutable and safe for several threads.
 */
public final class Labels {
  private final Map<String, String> byId = new HashMap<>();

  private Labels() {}

  /** Returns labels for the elements with these ids. */
  public static Labels of(Story story, Collection<? extends CharSequence> ids) {
    Phrasing phrasing = new Sentences(story).phrasing();
    StoryIndex index = StoryIndex.of(story);
    Labels labels = new Labels();
    List<String> all = ids.stream().map(Object::toString).distinct().toList();
    List<String> words =
        apart(
            all,
            phrasing::thing,
            (id, last) -> index.find(id).map(it -> last ? Details.id(it) : detail(it)).orElse(""));
    for (int i = 0; i < all.size(); i++) {
      labels.byId.put(all.get(i), words.get(i));
    }
    return labels;
  }

  private static String detail(Element element) {
    return Details.of(element, element);
  }

  /** Returns the label of one of them. */
  public String of(CharSequence id) {
    return Optional.ofNullable(byId.get(id.toString())).orElseThrow();
  }

  /**
   * Returns a text for each thing. Those that would be the same get a remark, and those that still
   * are get another.
   *
   * @param remark what is added; whether it is the last that will be asked for
   */
  static <T> List<String> apart(
      List<T> things, Function<T, String> words, BiFunction<T, Boolean, String> remark) {
    List<String> texts = new ArrayList<>(things.stream().map(words).toList());
    for (boolean last : new boolean[] {false, true}) {
      Set<String> doubled = doubled(texts);
      for (int i = 0; i < texts.size(); i++) {
        if (doubled.contains(texts.get(i))) {
          texts.set(i, texts.get(i) + remark.apply(things.get(i), last));
        }
      }
    }
    return List.copyOf(texts);
  }

  private static Set<String> doubled(List<String> texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.forEach(it -> counts.merge(it, 1, Integer::sum));
    Set<String> doubled = new HashSet<>(counts.keySet());
    doubled.removeIf(it -> counts.get(it) == 1);
    return doubled;
  }
}
