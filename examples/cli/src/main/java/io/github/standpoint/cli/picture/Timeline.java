package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.sentence.Chronicle;
import io.github.standpoint.sentence.Chronicle.Entry;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.value.FuzzyDate;

/** What stands when, by the earliest moment that a date can mean; what has no date comes last. */
final class Timeline {
  private final Scene scene;
  private final Chronicle chronicle;

  Timeline(Scene scene) {
    this.scene = scene;
    this.chronicle = Chronicle.of(scene.story());
  }

  void print() {
    if (chronicle.dated().isEmpty() && chronicle.undated().isEmpty()) {
      return;
    }
    scene.page().heading("TIMELINE (dates as written)");
    for (Entry entry : chronicle.dated()) {
      FuzzyDate date = entry.moment().date().orElseThrow();
      String written = date.toString();
      String words = Dates.words(date);
      String meant = words.equals(written) ? "" : " (" + words + ")";
      scene.page().field(1, written + meant, entry.line());
    }
    if (!chronicle.undated().isEmpty()) {
      scene.page().paragraph(1, "No date given", Style.QUIET);
      chronicle.undated().forEach(it -> scene.page().item(2, "•", Style.PLAIN, it.line()));
    }
  }
}
