package io.github.standpoint.page;

import io.github.standpoint.Section;
import io.github.standpoint.element.Element;
import io.github.standpoint.page.Anchors.Quotation;
import io.github.standpoint.page.Highlights.Piece;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of the story, with the words that bear something out marked and linked to it. */
final class TextPart {
  private final View view;
  private final Html html;

  TextPart(View view) {
    this.view = view;
    this.html = view.html();
  }

  void write() {
    view.openPart("text", "The text");
    html.open("p", "class", "hint")
        .text("Marked words are evidence. Follow a number to what they bear out.")
        .close();
    for (Section section : view.story().getSections()) {
      write(section);
    }
    if (view.story().getSections().isEmpty()) {
      html.element("p", "The story is recorded without its text.", "class", "none");
    }
    html.close();
  }

  private void write(Section section) {
    String heading =
        section.getHeading().orElseGet(() -> English.capitalized(Phrases.plain(section.getKind())));
    html.element("h3", heading, "lang", view.story().getLanguage(), "dir", "auto");
    Optional<String> text = section.getText();
    if (text.isEmpty()) {
      html.element("p", "No text here.", "class", "none");
    } else {
      html.open("p", "class", "prose", "lang", view.story().getLanguage(), "dir", "auto");
      Highlights.of(text.get(), view.anchors().in(section)).forEach(this::write);
      html.close();
    }
    section.getUrl().ifPresent(it -> html.open("p").toWeb(it, it).close());
  }

  private void write(Piece piece) {
    for (Quotation quotation : piece.starting()) {
      html.open("span", "class", "spot", "id", quotation.anchor()).close();
    }
    if (piece.covering().isEmpty()) {
      html.text(piece.text());
    } else {
      html.element("mark", piece.text(), "class", classes(piece.covering()));
    }
    for (Quotation quotation : piece.ending()) {
      Element element = quotation.element();
      html.open("sup")
          .toAnchor(
              view.anchors().of(element.getId()),
              String.valueOf(quotation.number()),
              "aria-label",
              quotation.number() + ": " + view.phrasing().thing(element.getId()),
              "class",
              "ref " + tone(element))
          .close();
    }
  }

  /** The tone of a position wins over that of what it is about. */
  private static String classes(List<Quotation> covering) {
    String tone =
        covering.stream()
            .map(it -> tone(it.element()))
            .filter(it -> !it.equals("plain"))
            .distinct()
            .collect(Collectors.collectingAndThen(Collectors.toList(), TextPart::only));
    String own = covering.stream().map(Quotation::anchor).collect(Collectors.joining(" "));
    return tone + " " + own;
  }

  private static String only(List<String> tones) {
    return tones.isEmpty() ? "plain" : tones.size() == 1 ? tones.get(0) : "mixed";
  }

  private static String tone(Element element) {
    if (!(element instanceof Position position)) {
      return "plain";
    }
    Direction direction = position.getStance().direction();
    return View.word(direction);
  }
}
