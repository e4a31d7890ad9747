package io.github.standpoint.json.extraction;

import io.github.standpoint.Section;
import java.util.ArrayList;
import java.util.List;

/** The text of a story, in which words are looked up. */
final class Passages {
  private final List<Section> sections;

  Passages(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * Where words stand.
   *
   * @param section the id of the section
   * @param start where they start, in code points
   */
  record Place(String section, int start) {}

  /** Returns every place at which the words stand between the other two, which may be empty. */
  List<Place> of(String words, String before, String after) {
    String all = before + words + after;
    List<Place> places = new ArrayList<>();
    for (Section section : sections) {
      String text = section.getText().orElse("");
      for (int at = text.indexOf(all); at >= 0; at = text.indexOf(all, at + 1)) {
        int start = text.codePointCount(0, at + before.length());
        places.add(new Place(section.getId().toString(), start));
      }
    }
    return places;
  }
}
