package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.Story;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A valid story that came in.
 *
 * @param bytes the document as received
 * @param story the story that is in it
 * @param report its warnings
 * @param canonical the story as the library writes it
 */
public record Submission(byte[] bytes, Story story, Report report, String canonical) {

  /** To find the cure of a problem, a document is read again: up to a hundred times. */
  private static final int MAX_CURED = 512 * 1024;

  /**
   * Returns all that is wrong with a document, with the cures that are certain, unless it is so
   * long that trying them out would keep others waiting.
   */
  public static Report explain(byte[] bytes, StoryJson json) {
    return curable(bytes) ? json.explain(bytes) : json.tryRead(bytes).report();
  }

  /** Returns whether a document is short enough to try cures out. */
  public static boolean curable(byte[] bytes) {
    return bytes.length <= MAX_CURED;
  }

  /**
   * Returns the submission of a document that was read.
   *
   * @throws io.github.standpoint.json.InvalidStoryException if the story is not valid
   */
  public static Submission read(byte[] bytes, StoryJson json) {
    var result = json.tryRead(bytes);
    Story story = result.orThrow();
    return new Submission(bytes, story, result.report(), json.writeString(story));
  }

  /**
   * Returns what two submissions of the same content share. Layout is no content; what the model
   * does not know is, and then the bytes themselves count.
   */
  String digest() {
    boolean more =
        report.stream()
            .map(Problem::getRule)
            .anyMatch(it -> it == JsonRule.UNKNOWN_PROPERTY || it == StandardRule.REPORT_TRUNCATED);
    byte[] content = more ? bytes : canonical.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
