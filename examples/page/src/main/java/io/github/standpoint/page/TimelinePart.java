package io.github.standpoint.page;

import io.github.standpoint.query.Moment;
import io.github.standpoint.query.Timeline;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.value.FuzzyDate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands when, each date as wide as it is vague; what has none comes last. */
final class TimelinePart {
  /** The track on which dates are drawn, in units of its own. */
  private static final int WIDTH = 1000;

  private static final int LEAST_WIDTH = 12;

  private final View view;
  private final Html html;
  private final Timeline timeline;
  private final double first;
  private final double last;

  TimelinePart(View view) {
    this.view = view;
    this.html = view.html();
    this.timeline = Timeline.of(view.story());
    List<Double> ends =
        timeline.moments().stream()
            .flatMap(it -> List.of(it.earliest(), it.latest()).stream())
            .filter(it -> !it.equals(Instant.MIN) && !it.equals(Instant.MAX))
            .map(TimelinePart::seconds)
            .toList();
    this.first = ends.stream().min(Double::compare).orElse(0.0);
    this.last = ends.stream().max(Double::compare).orElse(1.0);
  }

  private static double seconds(Instant instant) {
    return instant.getEpochSecond();
  }

  void write() {
    if (timeline.moments().isEmpty() && timeline.undated().isEmpty()) {
      return;
    }
    view.openPart("timeline", "Timeline");
    if (!timeline.moments().isEmpty()) {
      html.element(
          "p",
          "The bar is as wide as the date is vague. Hollow: planned, expected or due. "
              + "Dotted: possible. Struck through: did not come about.",
          "class",
          "hint");
      html.open("ol", "class", "moments");
      timeline.moments().forEach(this::dated);
      html.close();
    }
    if (!timeline.undated().isEmpty()) {
      html.element("h3", "No date given").open("ul", "class", "undated");
      timeline.undated().forEach(this::undated);
      html.close();
    }
    html.close();
  }

  private void dated(Moment moment) {
    FuzzyDate date = moment.date().orElseThrow();
    html.open("li", "class", mood(moment));
    html.open("p", "class", "when").text(Dates.words(date));
    if (!Dates.words(date).equals(date.toString())) {
      html.element("span", " (" + date + ")", "class", "edtf");
    }
    html.close();
    track(moment);
    what(moment);
    html.close();
  }

  private void undated(Moment moment) {
    html.open("li", "class", mood(moment));
    what(moment);
    html.close();
  }

  private void what(Moment moment) {
    html.open("p", "class", "what");
    String text = view.phrasing().moment(moment);
    moment
        .element()
        .ifPresentOrElse(
            it -> html.toAnchor(view.anchors().of(it.getId()), text), () -> html.text(text));
    word(moment.mood()).ifPresent(it -> html.text(" ").element("span", it, "class", "badge"));
    moment
        .verdict()
        .ifPresent(
            it ->
                html.text(" ")
                    .element("span", view.phrasing().verdict(it), "class", "badge doubt"));
    html.close();
  }

  private static String mood(Moment moment) {
    return moment.mood().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> word(Moment.Mood mood) {
    return Optional.ofNullable(
        switch (mood) {
          case DONE, LASTING, ONGOING -> null; // its words say so, and nothing is in doubt
          case PLANNED -> "planned";
          case EXPECTED -> "expected, not yet so";
          case POSSIBLE -> "only possible";
          case CLAIMED -> "as claimed";
          case LIMIT -> "time limit";
          case MOVED -> "date since moved";
          case NOT_DONE -> "did not come about";
        });
  }

  private void track(Moment moment) {
    boolean openStart = moment.earliest().equals(Instant.MIN);
    boolean openEnd = moment.latest().equals(Instant.MAX);
    int from = openStart ? 0 : place(moment.earliest());
    int to = openEnd ? WIDTH : place(moment.latest());
    int width = Math.max(LEAST_WIDTH, to - from);
    int x = Math.max(0, Math.min(from, WIDTH - width));
    html.open(
        "svg",
        "class",
        "track",
        "viewBox",
        "0 0 " + WIDTH + " 14",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    rect("rail", 0, 6, WIDTH, 2);
    rect("bar", x, 2, width, 10);
    html.close();
  }

  private void rect(String kind, int x, int y, int width, int height) {
    html.open(
            "rect",
            "class",
            kind,
            "x",
            String.valueOf(x),
            "y",
            String.valueOf(y),
            "width",
            String.valueOf(width),
            "height",
            String.valueOf(height))
        .close();
  }

  private int place(Instant instant) {
    double length = Math.max(1, last - first);
    return (int) Math.round((seconds(instant) - first) / length * WIDTH);
  }
}
