package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.archive.Revision;
import io.github.standpoint.newsdesk.archive.StoryArchive;
import io.github.standpoint.newsdesk.lookup.ActorDirectory;
import io.github.standpoint.newsdesk.lookup.Asked;
import io.github.standpoint.page.StoryPage;
import io.github.standpoint.value.FuzzyDate;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of stories with its search, a story, and what its revisions changed. */
@Controller
class StoryPages {
  private final StoryArchive archive;
  private final ActorDirectory actors;

  StoryPages(StoryArchive archive, ActorDirectory actors) {
    this.archive = archive;
    this.actors = actors;
  }

  @GetMapping("/")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("stories", archive.list(q, Asked.slice(page, 20)));
    return "stories";
  }

  @GetMapping("/read/{id}")
  String story(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer revision,
      @RequestParam(defaultValue = "") String asOf,
      Model model,
      HttpServletResponse response) {
    Revision shown = find(id, revision);
    Optional<FuzzyDate> date = Asked.date(asOf);
    var read = StoryJson.standard().tryRead(shown.canonical());
    StoryPage whole = StoryPage.of(read.orThrow(), read.report());
    StoryPage page = date.map(whole::asOf).orElse(whole);
    response.setHeader("Content-Security-Policy", policy(page));
    model.addAttribute("head", shown.head());
    model.addAttribute("revisions", archive.revisions(id).size());
    model.addAttribute("actors", actors.identifiedIn(id));
    model.addAttribute("asOf", asOf);
    model.addAttribute("page", page);
    return "story";
  }

  /** The page's own policy, which knows the hash of its styles, with ours for what is around it. */
  private static String policy(StoryPage page) {
    return page.contentSecurityPolicy()
            .replace("style-src ", "style-src 'self' ")
            .replace("form-action 'none'", "form-action 'self'")
        + "; img-src 'self'; frame-ancestors 'none'";
  }

  @GetMapping("/read/{id}/changes")
  String changes(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to,
      Model model) {
    Revision second = find(id, to);
    int before = Math.max(1, second.head().revision() - 1);
    Revision first = find(id, from == null ? Integer.valueOf(before) : from);
    model.addAttribute("first", first.head());
    model.addAttribute("second", second.head());
    model.addAttribute("revisions", archive.revisions(id));
    model.addAttribute("title", second.story().getHeadline().orElse(id));
    model.addAttribute("compared", Compared.of(first.story(), second.story()));
    return "changes";
  }

  private Revision find(String id, @Nullable Integer number) {
    return (number == null ? archive.latest(id) : archive.revision(id, number))
        .orElseThrow(() -> Asked.notHere(number == null ? "such story" : "such revision"));
  }
}
