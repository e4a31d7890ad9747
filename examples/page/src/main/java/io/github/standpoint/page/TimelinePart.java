package io.github.standpoint.page;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.query.Moment;
import io.github.standpoint.sentence.Chronicle;
import io.github.standpoint.sentence.Chronicle.Entry;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.English;
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
  private final Chronicle chronicle;
  private final double first;
  private final double last;

  TimelinePart(View view) {
    this.view = view;
    this.html = view.html();
    this.chronicle = Chronicle.of(view.story());
    List<Double> ends =
        chronicle.dated().stream()
            .map(Entry::moment)
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
    if (chronicle.dated().isEmpty() && chronicle.undated().isEmpty()) {
      return;
    }
    view.openPart("timeline", "Timeline");
    if (!chronicle.dated().isEmpty()) {
      html.element(
          "p",
          "The bar is as wide as the date is vague. Hollow: planned, expected or due. "
              + "Dotted: possible, claimed or left open. Struck through: did not come about, or is not so.",
          "class",
          "hint");
      html.open("ol", "class", "moments");
      chronicle.dated().forEach(this::dated);
      html.close();
    }
    if (!chronicle.undated().isEmpty()) {
      html.element("h3", "No date given").open("ul", "class", "undated");
      chronicle.undated().forEach(this::undated);
      html.close();
    }
    html.close();
  }

  private void dated(Entry entry) {
    Moment moment = entry.moment();
    FuzzyDate date = moment.date().orElseThrow();
    html.open("li", "class", mood(moment));
    html.open("p", "class", "when").text(Dates.words(date));
    if (!Dates.words(date).equals(date.toString())) {
      html.element("span", " (" + date + ")", "class", "edtf");
    }
    html.close();
    track(moment);
    what(entry);
    html.close();
  }

  private void undated(Entry entry) {
    html.open("li", "class", mood(entry.moment()));
    what(entry);
    html.close();
  }

  private void what(Entry entry) {
    Moment moment = entry.moment();
    html.open("p", "class", "what");
    moment
        .element()
        .ifPresentOrElse(
            it -> html.toAnchor(view.anchors().of(it.getId()), entry.what()),
            () -> html.text(entry.what()));
    word(moment).ifPresent(it -> html.text(" ").element("span", it, "class", "badge"));
    if (!entry.judgement().isEmpty()) {
      html.text(" ").element("span", entry.judgement(), "class", "badge doubt");
    }
    html.close();
    if (!entry.word().isEmpty()) {
      html.element("p", English.capitalized(entry.word()), "class", "word");
    }
  }

  private static String mood(Moment moment) {
    return moment.mood().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the story finds of it says more than its mood. */
  private static Optional<String> word(Moment moment) {
    if (moment.verdict().filter(it -> it != Verdict.CONFIRMED).isPresent()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (moment.mood()) {
          case DONE, LASTING, ONGOING, UNDECIDED ->
              null; // its words say so, and nothing is in doubt
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
