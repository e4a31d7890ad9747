package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.lookup.ActorDirectory;
import io.github.standpoint.newsdesk.lookup.ActorDirectory.Appearance;
import io.github.standpoint.newsdesk.lookup.Asked;
import io.github.standpoint.newsdesk.lookup.Positions;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in the stories, and where somebody stood, across stories and over time. */
@Controller
class ActorPages {
  private final ActorDirectory actors;
  private final Positions positions;
  private final Words words;

  ActorPages(ActorDirectory actors, Positions positions, Words words) {
    this.actors = actors;
    this.positions = positions;
    this.words = words;
  }

  @GetMapping("/who")
  String all(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("actors", actors.identified(Asked.slice(page, 50)));
    return "actors";
  }

  @GetMapping(
      path = "/who",
      params = {"scheme", "value"})
  String one(
      @RequestParam String scheme,
      @RequestParam String value,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Paged<Appearance> appearances = actors.appearances(scheme, value, Asked.slice(0, 50));
    if (appearances.items().isEmpty()) {
      throw Asked.notHere("actor with this identifier");
    }
    Optional<FuzzyDate> date = Asked.date(asOf);
    model.addAttribute("scheme", scheme);
    model.addAttribute("value", value);
    model.addAttribute("asOf", asOf);
    model.addAttribute("name", words.shown(appearances.items().get(0).name()));
    model.addAttribute("appearances", appearances);
    if (date.isPresent()) {
      model.addAttribute("stands", positions.of(scheme, value, date, Asked.slice(page, 20)));
    } else {
      model.addAttribute("history", actors.history(scheme, value, Asked.slice(page, 50)));
    }
    return "actor";
  }
}
