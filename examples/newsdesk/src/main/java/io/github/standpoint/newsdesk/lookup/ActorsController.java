package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.lookup.ActorDirectory.Appearance;
import io.github.standpoint.newsdesk.lookup.ActorDirectory.Identified;
import io.github.standpoint.newsdesk.lookup.Positions.InStory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out who is in which stories, and where they stood as of a date. */
@RestController
class ActorsController {
  private final ActorDirectory actors;
  private final Positions positions;

  ActorsController(ActorDirectory actors, Positions positions) {
    this.actors = actors;
    this.positions = positions;
  }

  @GetMapping("/actors")
  Paged<Identified> identified(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return actors.identified(Asked.slice(page, size));
  }

  @GetMapping("/appearances")
  Paged<Appearance> appearances(
      @RequestParam String scheme,
      @RequestParam String value,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return actors.appearances(scheme, value, Asked.slice(page, size));
  }

  @GetMapping("/positions")
  Paged<InStory> positions(
      @RequestParam String scheme,
      @RequestParam String value,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return positions.of(scheme, value, Asked.date(asOf), Asked.slice(page, size));
  }
}
