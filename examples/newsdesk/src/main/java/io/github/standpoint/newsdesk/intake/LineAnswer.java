package io.github.standpoint.newsdesk.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.standpoint.newsdesk.archive.Receipt;
import io.github.standpoint.newsdesk.archive.Receipt.Outcome;
import io.github.standpoint.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a bulk upload.
 *
 * @param line the number of the line, from 1
 * @param status what the status would be if the story came alone
 * @param id the id of the story, if it could be read
 * @param revision the latest revision
 * @param warnings how many warnings there are
 * @param detail why it was not taken
 * @param problems all that is wrong with it, if it is no valid story; lines count within it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineAnswer(
    long line,
    int status,
    @Nullable String id,
    @Nullable Integer revision,
    @Nullable Integer warnings,
    @Nullable String detail,
    @Nullable List<ProblemEntry> problems) {

  static LineAnswer of(long line, Receipt receipt, Report report) {
    String id = receipt.head().id();
    int revision = receipt.head().revision();
    if (receipt.outcome() == Outcome.TAKEN) {
      String detail = "another story with this id is here; PUT a new revision";
      return new LineAnswer(line, 409, id, revision, null, detail, null);
    }
    int status = receipt.outcome() == Outcome.CREATED ? 201 : 200;
    return new LineAnswer(line, status, id, revision, report.warnings().size(), null, null);
  }

  static LineAnswer invalid(long line, List<ProblemEntry> problems) {
    return new LineAnswer(line, 422, null, null, null, null, problems);
  }

  static LineAnswer refused(long line, int status, String detail) {
    return new LineAnswer(line, status, null, null, null, detail, null);
  }
}
