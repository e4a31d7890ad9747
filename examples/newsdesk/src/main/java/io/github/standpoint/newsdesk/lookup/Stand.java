package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceEntry;
import io.github.standpoint.query.StanceMatrix;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.sentence.Sentences;
import io.github.standpoint.value.FuzzyDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position of somebody in a story.
 *
 * @param id the id of the position
 * @param stance the stance, such as {@code rules-out}
 * @param direction for, against, neither or unknown
 * @param about the id of what it is about
 * @param certainty certain, probable, possible or unknown
 * @param hedged whether it must not be told without its perhaps, its if or its unless
 * @param vouched whether the story lets it stand
 * @param taken whether it had been taken by the date: certainly or possibly
 * @param onWordOf who said so; empty: the story itself
 * @param date its own date (EDTF)
 * @param sentence the whole of it in words
 */
public record Stand(
    String id,
    String stance,
    String direction,
    String about,
    String certainty,
    boolean hedged,
    boolean vouched,
    String taken,
    List<String> onWordOf,
    @Nullable String date,
    String sentence) {

  /**
   * Returns what this actor stands for in a story.
   *
   * @param asOf by the end of which date; none: at the end of the story
   */
  public static List<Stand> all(StoryIndex index, String actor, Optional<FuzzyDate> asOf) {
    Sentences sentences = new Sentences(index.story());
    StanceMatrix matrix =
        asOf.map(it -> StanceMatrix.asOf(index.story(), it))
            .orElseGet(() -> StanceMatrix.of(index.story()));
    return matrix.entries().stream()
        .filter(it -> it.position().getHolder().toString().equals(actor))
        .map(it -> of(it, index, sentences))
        .toList();
  }

  private static Stand of(StanceEntry entry, StoryIndex index, Sentences sentences) {
    Position position = entry.position();
    return new Stand(
        position.getId().toString(),
        whole(position.getStance().text()),
        word(entry.direction()),
        position.getAbout().toString(),
        position.getCertainty().text(),
        entry.hedged(),
        entry.vouched(),
        word(entry.taken()),
        entry.onWordOf().stream()
            .flatMap(it -> index.find(it, Actor.class).stream())
            .map(it -> whole(it.getName()))
            .toList(),
        position.getDate().map(Object::toString).orElse(null),
        whole(sentences.sentence(position)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Half a character cannot be written as UTF-8. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
