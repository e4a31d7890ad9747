package io.github.standpoint.newsdesk.lookup;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.archive.Entry;
import io.github.standpoint.newsdesk.archive.Head;
import io.github.standpoint.newsdesk.archive.Paged;
import io.github.standpoint.newsdesk.archive.Revision;
import io.github.standpoint.newsdesk.archive.StoryArchive;
import io.github.standpoint.query.StoryDiff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out stories: the latest, any revision, the bytes as received, what has changed. */
@RestController
class StoriesController {
  private final StoryArchive archive;

  StoriesController(StoryArchive archive) {
    this.archive = archive;
  }

  @GetMapping("/stories")
  Paged<Entry> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return archive.list(q, Asked.slice(page, size));
  }

  @GetMapping("/stories/{id}")
  ResponseEntity<byte[]> latest(@PathVariable String id) {
    return canonical(archive.latest(id).orElseThrow(() -> Asked.notHere("such story")));
  }

  @GetMapping("/stories/{id}/revisions")
  List<Head> revisions(@PathVariable String id) {
    List<Head> revisions = archive.revisions(id);
    if (revisions.isEmpty()) {
      throw Asked.notHere("such story");
    }
    return revisions;
  }

  @GetMapping("/stories/{id}/revisions/{number}")
  ResponseEntity<byte[]> revision(@PathVariable String id, @PathVariable int number) {
    return canonical(find(id, number));
  }

  @GetMapping("/stories/{id}/revisions/{number}/received")
  ResponseEntity<byte[]> received(@PathVariable String id, @PathVariable int number) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(find(id, number).bytes());
  }

  /** What makes one revision of another: without numbers, the latest of the one before it. */
  @GetMapping(path = "/stories/{id}/diff", produces = MediaType.APPLICATION_JSON_VALUE)
  String diff(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to) {
    int second = to == null ? revisions(id).size() : to;
    int first = from == null ? Math.max(1, second - 1) : from;
    StoryDiff diff = StoryDiff.between(find(id, first).story(), find(id, second).story());
    return StoryJson.standard().writeString(diff);
  }

  private Revision find(String id, int number) {
    return archive
        .revision(id, number)
        .orElseThrow(() -> Asked.notHere("revision " + number + " of such a story"));
  }

  /** Spring answers 304 by itself where the client has this entity tag. */
  private static ResponseEntity<byte[]> canonical(Revision revision) {
    return ResponseEntity.ok()
        .eTag(revision.head().etag())
        .contentType(MediaType.APPLICATION_JSON)
        .body(revision.canonical().getBytes(StandardCharsets.UTF_8));
  }
}
