package io.github.standpoint.page;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.page.Anchors.Quotation;
import io.github.standpoint.position.Direction;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.sentence.Sentences;
import java.util.List;

/**
 * What every part of the page needs.
 *
 * @param story the story that is shown
 * @param sentences says it back
 * @param phrasing parts of sentences
 * @param anchors where links lead
 * @param html where it is written
 */
record View(Story story, Sentences sentences, Phrasing phrasing, Anchors anchors, Html html) {
  private static final int MOST_LETTERS = 60;

  static View of(Story story) {
    Sentences sentences = new Sentences(story);
    return new View(story, sentences, sentences.phrasing(), new Anchors(story), new Html());
  }

  /** Opens a part of the page with its heading. */
  void openPart(String name, String heading) {
    html.line().open("section", "id", name, "aria-labelledby", name + "-heading");
    html.element("h2", heading, "id", name + "-heading");
  }

  /** Names an element as a link to where it stands on the page. */
  void link(CharSequence id) {
    link(id, phrasing.thing(id));
  }

  /** Links to where an element stands on the page, with words that name it. */
  void link(CharSequence id, String words) {
    String name = English.capitalized(words);
    if (anchors.has(id)) {
      html.toAnchor(anchors.of(id), name);
    } else {
      html.text(name);
    }
  }

  /** Writes the evidence of an element as links into the text. */
  void evidence(Element element) {
    List<Quotation> quotations = anchors.of(element);
    if (quotations.isEmpty()) {
      return;
    }
    html.open("p", "class", "evidence").element("span", "In the text: ");
    for (Quotation quotation : quotations) {
      if (quotation.marked()) {
        html.open("a", "href", "#" + quotation.anchor());
        quoted(quotation);
        html.close().text(" ");
      } else {
        quoted(quotation);
        html.text(quotation.found() ? " (not marked) " : " (not found in the text) ");
      }
    }
    html.close();
  }

  private void quoted(Quotation quotation) {
    String exact = shortened(quotation.evidence().getExact());
    html.element("span", String.valueOf(quotation.number()), "class", "ref").text(" ");
    html.element("q", exact, "lang", story.getLanguage(), "dir", "auto");
  }

  /** Returns at most so many letters, cut at a space if there is one. */
  private static String shortened(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST_LETTERS);
    int cut = space > MOST_LETTERS / 2 ? space : MOST_LETTERS;
    int whole = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    return text.substring(0, whole) + " …";
  }

  static String sign(Direction direction) {
    return switch (direction) {
      case FOR -> "+";
      case AGAINST -> "−";
      case NEITHER -> "0";
      case UNKNOWN -> "?";
    };
  }

  static String word(Direction direction) {
    return switch (direction) {
      case FOR -> "for";
      case AGAINST -> "against";
      case NEITHER -> "neither";
      case UNKNOWN -> "unknown";
    };
  }
}
