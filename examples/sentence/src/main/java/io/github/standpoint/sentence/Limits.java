package io.github.standpoint.sentence;

import io.github.standpoint.element.Id;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.TimeLimit;
import java.util.List;

/** Time limits and places in words. */
final class Limits {
  private final Narrator narrator;

  Limits(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code by 31 January 2025} or {@code within 30 days after the notification}. */
  String of(TimeLimit limit, int depth) {
    String phase = limit.getPhase().map(it -> " (counts for the " + it.text() + ")").orElse("");
    return time(limit, depth) + phase;
  }

  private String time(TimeLimit limit, int depth) {
    if (limit.getDate().isPresent()) {
      String date = Dates.words(limit.getDate().get());
      return switch (limit.getBound()) {
        case BY -> "by " + date;
        case AT -> Dates.phrase(limit.getDate().get());
        case NOT_BEFORE -> "not before " + date;
        case FOR -> "until " + date;
      };
    }
    if (limit.getWithin().isPresent()) {
      return period(limit, Periods.of(limit.getWithin().get()), depth);
    }
    return limit
        .getAsWritten()
        .map(it -> "with the time limit " + English.quoted(it))
        .orElse("with a time limit that is not said");
  }

  private String period(TimeLimit limit, String period, int depth) {
    if (limit.getBefore().isPresent()) {
      String before = period + " before " + narrator.things.noun(limit.getBefore().get(), depth);
      return switch (limit.getBound()) {
        case BY -> "at least " + before;
        case AT -> before;
        case NOT_BEFORE -> "not earlier than " + before;
        case FOR -> "for " + before;
      };
    }
    String after =
        limit.getAfter().map(it -> " after " + narrator.things.noun(it, depth)).orElse("");
    return switch (limit.getBound()) {
      case BY -> "within " + period + after;
      case AT ->
          "when " + period + (period.startsWith("1 ") ? " has" : " have") + " passed" + after;
      case NOT_BEFORE -> "not within " + period + after;
      case FOR -> "for " + period + after;
    };
  }

  /** Returns {@code in Ukraine and at the border}, with a space before it; "" without places. */
  String places(List<Id<Place>> places, String preposition) {
    List<String> parts =
        places.stream()
            .map(
                id ->
                    narrator
                        .elements
                        .find(id, Place.class)
                        .map(it -> narrator.names.at(it, preposition))
                        .orElse(" " + preposition + " " + Things.unknown(id)))
            .toList();
    return parts.isEmpty() ? "" : " " + English.join(parts, "and").replace("  ", " ").strip();
  }
}
