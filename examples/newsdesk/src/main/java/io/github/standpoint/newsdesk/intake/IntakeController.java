package io.github.standpoint.newsdesk.intake;

import io.github.standpoint.json.InvalidStoryException;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.Settings;
import io.github.standpoint.newsdesk.archive.Head;
import io.github.standpoint.newsdesk.archive.Precondition;
import io.github.standpoint.newsdesk.archive.Receipt;
import io.github.standpoint.newsdesk.archive.StoryArchive;
import io.github.standpoint.newsdesk.archive.Submission;
import io.github.standpoint.report.Report;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes one story: a new one by POST, a new revision by PUT. Same content changes nothing. */
@RestController
class IntakeController {
  private final StoryArchive archive;
  private final StoryJson json;
  private final int maxBytes;

  IntakeController(StoryArchive archive, StoryJson json, Settings settings) {
    this.archive = archive;
    this.json = json;
    this.maxBytes = settings.maxDocumentBytes();
  }

  @PostMapping(path = "/stories", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> add(HttpServletRequest request) throws IOException {
    return take(body(request), null, Precondition.NEW);
  }

  @PutMapping(path = "/stories/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> put(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNone,
      HttpServletRequest request)
      throws IOException {
    Precondition precondition =
        "*".equals(ifNone) ? Precondition.NEW : Precondition.seen(etags(ifMatch));
    return take(body(request), id, precondition);
  }

  private static Set<String> etags(@Nullable String header) {
    return header == null
        ? Set.of()
        : Arrays.stream(header.split(","))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > maxBytes) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(maxBytes + 1);
    if (body.length > maxBytes) {
      throw tooLarge();
    }
    return body;
  }

  private ResponseStatusException tooLarge() {
    return new ResponseStatusException(
        HttpStatus.CONTENT_TOO_LARGE, "a story has at most " + maxBytes + " bytes");
  }

  private ResponseEntity<?> take(byte[] body, @Nullable String id, Precondition precondition) {
    Submission submission;
    try {
      submission = Submission.read(body, json);
    } catch (InvalidStoryException e) {
      return refused(StoryAnswer.of(Submission.explain(body, json)));
    }
    if (id != null && !submission.story().getId().toString().equals(id)) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST,
          "the story has the id " + submission.story().getId() + ", the address another");
    }
    return answer(archive.take(submission, precondition), submission.report());
  }

  private static ResponseEntity<?> refused(StoryAnswer answer) {
    return ResponseEntity.status(answer.status())
        .header(HttpHeaders.CONTENT_TYPE, answer.mediaType())
        .body(answer.json());
  }

  private static ResponseEntity<?> answer(Receipt receipt, Report report) {
    Head head = receipt.head();
    HttpStatus status =
        switch (receipt.outcome()) {
          case CREATED -> HttpStatus.CREATED;
          case REPLACED, UNCHANGED -> HttpStatus.OK;
          case TAKEN -> HttpStatus.CONFLICT;
          case STALE -> HttpStatus.PRECONDITION_FAILED;
          case UNCONDITIONAL -> HttpStatus.PRECONDITION_REQUIRED;
        };
    if (status.isError()) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, advice(receipt));
      return ResponseEntity.of(problem).headers(it -> tag(it, head)).build();
    }
    return ResponseEntity.status(status)
        .headers(it -> tag(it, head))
        .location(UriComponentsBuilder.fromPath("/stories/{id}").build(head.id()))
        .body(Accepted.of(head, report));
  }

  private static void tag(HttpHeaders headers, Head head) {
    if (head.revision() > 0) {
      headers.setETag(head.etag());
    }
  }

  private static String advice(Receipt receipt) {
    return switch (receipt.outcome()) {
      case TAKEN ->
          "a story with this id and other content is here; PUT a new revision, with If-Match";
      case STALE -> "the story has another revision than the one in If-Match, or none";
      default -> "say with If-Match which revision this one follows: its entity tag is in ETag";
    };
  }
}
