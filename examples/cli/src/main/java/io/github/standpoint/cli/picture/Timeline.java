package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.query.Moment;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.value.FuzzyDate;

/** What stands when, by the earliest moment that a date can mean; what has no date comes last. */
final class Timeline {
  private final Scene scene;
  private final io.github.standpoint.query.Timeline timeline;

  Timeline(Scene scene) {
    this.scene = scene;
    this.timeline = io.github.standpoint.query.Timeline.of(scene.story());
  }

  void print() {
    if (timeline.moments().isEmpty() && timeline.undated().isEmpty()) {
      return;
    }
    scene.page().heading("TIMELINE (dates as written)");
    for (Moment moment : timeline.moments()) {
      FuzzyDate date = moment.date().orElseThrow();
      String written = date.toString();
      String words = Dates.words(date);
      String meant = words.equals(written) ? "" : " (" + words + ")";
      scene.page().field(1, written + meant, scene.phrasing().moment(moment));
    }
    if (!timeline.undated().isEmpty()) {
      scene.page().paragraph(1, "No date given", Style.QUIET);
      timeline
          .undated()
          .forEach(it -> scene.page().item(2, "•", Style.PLAIN, scene.phrasing().moment(it)));
    }
  }
}
