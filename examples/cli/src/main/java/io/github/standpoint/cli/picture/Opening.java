package io.github.standpoint.cli.picture;

import io.github.standpoint.Encoding;
import io.github.standpoint.Revision;
import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What story it is, and how its text begins. */
final class Opening {
  private static final int MOST_CHARACTERS = 180;

  private final Scene scene;

  Opening(Scene scene) {
    this.scene = scene;
  }

  void print() {
    Story story = scene.story();
    Page page = scene.page();
    page.paragraph(0, story.getHeadline().orElse(story.getId().toString()), Style.HEADING);
    page.paragraph(0, origin(story), Style.QUIET);
    story.getRevision().ifPresent(this::print);
    for (Section section : story.getSections()) {
      String heading = section.getHeading().orElseGet(() -> Phrases.plain(section.getKind()));
      page.field(1, heading, section.getText().map(Opening::beginning).orElse("no text here"));
    }
  }

  private String origin(Story story) {
    List<String> parts = new ArrayList<>();
    story.getPublisher().ifPresent(it -> parts.add(scene.phrasing().thing(it)));
    parts.add(
        story
            .getPublished()
            .map(it -> "published " + Dates.phrase(it))
            .orElse("no date of publication"));
    story.getUpdated().ifPresent(it -> parts.add("updated " + Dates.phrase(it)));
    parts.add("language " + story.getLanguage());
    story.getEncoding().ifPresent(it -> parts.add(encoding(it)));
    return String.join("; ", parts);
  }

  private static String encoding(Encoding encoding) {
    return "encoded by "
        + Phrases.plain(encoding.getBy())
        + encoding.getName().map(it -> " (" + it + ")").orElse("");
  }

  private void print(Revision revision) {
    String date = revision.getDate().map(it -> " " + Dates.phrase(it)).orElse("");
    scene.page().field(1, "Revision", revision.getNumber() + date);
    revision
        .getCorrections()
        .forEach(it -> scene.page().item(2, "•", Style.DOUBT, "Corrected: " + it.getText()));
  }

  /** Returns the first words, up to the end of a sentence if one ends in time. */
  private static String beginning(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = text.lastIndexOf(". ", MOST_CHARACTERS);
    int space = text.lastIndexOf(' ', MOST_CHARACTERS);
    int cut = end > 0 ? end + 1 : space > 0 ? space : MOST_CHARACTERS;
    return text.substring(0, cut) + " …";
  }
}
