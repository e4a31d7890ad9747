package io.github.standpoint.newsdesk.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.newsdesk.archive.Receipt;
import io.github.standpoint.newsdesk.archive.Receipt.Outcome;
import io.github.standpoint.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a bulk upload.
 *
 * @param line the number of the line, from 1
 * @param status what the status would be if the story came alone
 * @param id the id of the story, if it could be read
 * @param revision the latest revision
 * @param detail why it was not taken
 * @param report what is wrong with it, as it would be told if the story came alone, but without
 *     fixes; lines count within this one
 */
record LineAnswer(
    long line,
    int status,
    @Nullable String id,
    @Nullable Integer revision,
    @Nullable String detail,
    @JsonRawValue @Nullable String report) {

  static LineAnswer of(long line, Receipt receipt, Report report) {
    String id = receipt.head().id();
    int revision = receipt.head().revision();
    if (receipt.outcome() == Outcome.TAKEN) {
      String detail = "another story with this id is here; PUT a new revision";
      return new LineAnswer(line, 409, id, revision, detail, null);
    }
    int status = receipt.outcome() == Outcome.CREATED ? 201 : 200;
    return new LineAnswer(line, status, id, revision, null, StoryAnswer.of(report).toString());
  }

  static LineAnswer invalid(long line, Report report) {
    StoryAnswer answer = StoryAnswer.of(report);
    return new LineAnswer(line, answer.status(), null, null, null, answer.toString());
  }

  static LineAnswer refused(long line, int status, String detail) {
    return new LineAnswer(line, status, null, null, detail, null);
  }
}
