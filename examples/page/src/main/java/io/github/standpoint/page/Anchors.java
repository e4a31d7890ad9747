package io.github.standpoint.page;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places on the page that links lead to: numbers, so that no text of the story is in them. */
final class Anchors {

  /**
   * One piece of evidence.
   *
   * @param number its number on the page, from 1
   * @param element what it bears out
   * @param evidence the words
   * @param found whether they stand in the text of their section
   * @param marked whether they are marked there
   */
  record Quotation(int number, Element element, Evidence evidence, boolean found, boolean marked) {
    String anchor() {
      return "q" + number;
    }
  }

  /** Overlapping evidence is written out for every piece of text that it covers. */
  private static final int MOST_IN_SECTION = 500;

  private final Map<String, List<Quotation>> bySection = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> elements = new HashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<String, List<Quotation>> byElement = new HashMap<>();

  Anchors(Story story) {
    for (Section section : story.getSections()) {
      texts.putIfAbsent(section.getId().toString(), section.getText().orElse(""));
    }
    for (Located<?> located : IndexedStory.of(story).values()) {
      if (located.value() instanceof Element element) {
        String id = element.getId().toString();
        if (elements.putIfAbsent(id, elements.size() + 1) == null) {
          element.getEvidence().forEach(it -> add(element, it));
        }
      }
    }
  }

  private void add(Element element, Evidence evidence) {
    String section = evidence.getSection().toString();
    List<Quotation> there = bySection.computeIfAbsent(section, it -> new ArrayList<>());
    boolean found = Highlights.find(texts.getOrDefault(section, ""), evidence) >= 0;
    boolean marked = found && there.size() < MOST_IN_SECTION;
    Quotation quotation = new Quotation(quotations.size() + 1, element, evidence, found, marked);
    if (marked) {
      there.add(quotation);
    }
    quotations.add(quotation);
    byElement.computeIfAbsent(element.getId().toString(), it -> new ArrayList<>()).add(quotation);
  }

  /** Returns the anchor of the element with this id; of what is not in the story, one of none. */
  String of(CharSequence id) {
    return "e" + elements.getOrDefault(id.toString(), 0);
  }

  /** Returns whether there is an element with this id to lead to. */
  boolean has(CharSequence id) {
    return elements.containsKey(id.toString());
  }

  /** Returns all pieces of evidence, in the order of the document. */
  List<Quotation> quotations() {
    return quotations;
  }

  List<Quotation> of(Element element) {
    return byElement.getOrDefault(element.getId().toString(), List.of());
  }

  /** Returns those that are marked in this section. */
  List<Quotation> in(Section section) {
    return bySection.getOrDefault(section.getId().toString(), List.of());
  }
}
