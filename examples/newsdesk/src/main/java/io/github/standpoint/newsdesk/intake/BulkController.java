package io.github.standpoint.newsdesk.intake;

import io.github.standpoint.json.InvalidStoryException;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.Settings;
import io.github.standpoint.newsdesk.archive.Precondition;
import io.github.standpoint.newsdesk.archive.Receipt;
import io.github.standpoint.newsdesk.archive.StoryArchive;
import io.github.standpoint.newsdesk.archive.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes stories in bulk, one a line (NDJSON), and answers line by line while they come: a line that
 * was answered with 200 or 201 is committed. A bad line harms no other. The last line counts.
 */
@RestController
class BulkController {
  static final String NDJSON = "application/x-ndjson";

  private static final Logger LOG = LoggerFactory.getLogger(BulkController.class);

  private final StoryArchive archive;
  private final StoryJson json;
  private final JsonMapper mapper;
  private final int maxBytes;

  BulkController(StoryArchive archive, StoryJson json, JsonMapper mapper, Settings settings) {
    this.archive = archive;
    this.json = json;
    this.mapper = mapper;
    this.maxBytes = settings.maxDocumentBytes();
  }

  @PostMapping(path = "/stories", consumes = NDJSON)
  void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(NDJSON);
    OutputStream out = response.getOutputStream();
    Documents documents = new Documents(request.getInputStream(), maxBytes, () -> flush(out));
    Counts counts = new Counts();
    for (Optional<Documents.Line> it = documents.next(); it.isPresent(); it = documents.next()) {
      if (!it.get().blank()) {
        LineAnswer answer = answer(it.get());
        counts.add(answer);
        write(answer, out);
      }
    }
    write(counts.total(), out);
    out.flush();
  }

  private LineAnswer answer(Documents.Line line) {
    if (line.tooLong()) {
      return LineAnswer.refused(line.number(), 413, "a story has at most " + maxBytes + " bytes");
    }
    try {
      Submission submission = Submission.read(line.bytes(), json);
      Receipt receipt = archive.take(submission, Precondition.NEW);
      return LineAnswer.of(line.number(), receipt, submission.report());
    } catch (InvalidStoryException e) {
      return LineAnswer.invalid(line.number(), e.report());
    } catch (RuntimeException e) {
      LOG.error("line {} of a bulk upload", line.number(), e);
      return LineAnswer.refused(line.number(), 500, "not kept: send it again");
    }
  }

  private void write(Object answer, OutputStream out) throws IOException {
    out.write(mapper.writeValueAsBytes(answer));
    out.write('\n');
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
