package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.archive.Paged.Slice;
import io.github.standpoint.newsdesk.archive.StoryArchive;
import io.github.standpoint.newsdesk.lookup.ActorDirectory.Appearance;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Where somebody stands, story by story. What was superseded or taken back by then is left out, as
 * the library judges it; the table {@code positions} knows only how each story ends.
 */
@Service
public class Positions {
  private final ActorDirectory actors;
  private final StoryArchive archive;

  Positions(ActorDirectory actors, StoryArchive archive) {
    this.actors = actors;
    this.archive = archive;
  }

  /**
   * The positions of an actor in one story.
   *
   * @param appearance which story, and who it is there
   * @param positions the positions; empty: the story records none, which is no stance
   */
  public record InStory(Appearance appearance, List<Stand> positions) {}

  /** Returns where this actor stood by the end of a date, or stands now. */
  public Paged<InStory> of(String scheme, String value, Optional<FuzzyDate> asOf, Slice slice) {
    Paged<Appearance> found = actors.appearances(scheme, value, slice);
    List<InStory> items = found.items().stream().map(it -> in(it, asOf)).toList();
    return Paged.of(items, slice, found.total());
  }

  private InStory in(Appearance appearance, Optional<FuzzyDate> asOf) {
    List<Stand> positions =
        archive
            .latest(appearance.story())
            .map(it -> Stand.all(StoryIndex.of(it.story()), appearance.actor(), asOf))
            .orElse(List.of());
    return new InStory(appearance, positions);
  }
}
