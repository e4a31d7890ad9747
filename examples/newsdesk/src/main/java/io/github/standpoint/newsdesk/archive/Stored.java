package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.value.FuzzyDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as a database can hold them. The documents are kept whole; these are for looking up. */
final class Stored {
  /** What both databases and all clients can hold; what lies beyond is no bound at all. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  /** In code points. */
  private static final int LEAD = 180;

  private Stored() {}

  /**
   * Returns the text without what PostgreSQL or UTF-8 has no place for: U+0000, half characters.
   */
  static String text(CharSequence text) {
    byte[] whole = text.toString().replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
    return new String(whole, StandardCharsets.UTF_8);
  }

  /** Returns the first moment that the date can mean; null if nothing bounds it. */
  static @Nullable OffsetDateTime earliest(@Nullable FuzzyDate date) {
    return date == null ? null : bound(date.earliest());
  }

  /** Returns the last moment that the date can mean; null if nothing bounds it. */
  static @Nullable OffsetDateTime latest(@Nullable FuzzyDate date) {
    return date == null ? null : bound(date.latest());
  }

  private static @Nullable OffsetDateTime bound(Instant moment) {
    boolean held = !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    return held ? moment.atOffset(ZoneOffset.UTC) : null;
  }

  /** Returns how the text of the story begins; null if it has none. */
  static @Nullable String lead(Story story) {
    return story.getSections().stream()
        .flatMap(it -> it.getText().stream())
        .findFirst()
        .map(Stored::text)
        .map(it -> it.codePointCount(0, it.length()) <= LEAD ? it : shortened(it))
        .orElse(null);
  }

  /** Cuts at the end of a word, if there is one. */
  private static String shortened(String text) {
    String start = text.substring(0, text.offsetByCodePoints(0, LEAD));
    int space = start.lastIndexOf(' ');
    return (space > 0 ? start.substring(0, space) : start) + " …";
  }

  /** Returns all that a search looks at, in lower case. */
  static String words(Story story) {
    List<String> words = new ArrayList<>();
    words.add(story.getId().toString());
    story.getHeadline().ifPresent(words::add);
    story.getActors().stream().map(Actor::getName).forEach(words::add);
    for (Section section : story.getSections()) {
      section.getHeading().ifPresent(words::add);
      section.getText().ifPresent(words::add);
    }
    return text(String.join("\n", words).toLowerCase(Locale.ROOT));
  }
}
