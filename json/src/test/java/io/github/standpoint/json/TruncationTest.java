package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was cut off anywhere, within a letter too, gives a report and no exception. */
class TruncationTest {
  /** What ends the reading; a letter of several bytes may have been cut in two. */
  private static final Set<String> ENDS = Set.of("json.syntax", "json.not-utf8");

  static List<GoldenFile> documents() {
    return GoldenFile.named("full");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPrefixOfADocumentEndsWithASyntaxErrorAtItsEnd(GoldenFile file) {
    byte[] document = file.text().strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < document.length; length++) {
      byte[] prefix = Arrays.copyOf(document, length);
      ReadResult result = StoryJson.standard().tryRead(prefix);

      List<Problem> problems = result.report().problems();
      Problem last = problems.get(problems.size() - 1);
      assertThat(ENDS).as("%d bytes of %s", length, file).contains(last.code());
      assertThat(result.story()).isEmpty();
      assertThat(last.getLine().orElseThrow() - 1)
          .as("line of the end of %d bytes of %s", length, file)
          .isEqualTo(lineEnds(prefix));
    }
  }

  @Test
  void prefixesOfARealStoryDoTooAndTheEndIsFound() {
    byte[] document = RealStory.text().strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < document.length; length += 37) {
      String prefix = new String(document, 0, length, StandardCharsets.UTF_8);
      List<Problem> problems = StoryJson.standard().tryRead(prefix).report().problems();
      Problem last = problems.get(problems.size() - 1);

      PlacedTokens.Place end = PlacedTokens.place(prefix, prefix.length());
      assertThat(last.code()).isEqualTo("json.syntax");
      assertThat(last.getFacts()).containsEntry("found", "the end of the document");
      assertThat(last.getLine()).contains(end.line());
      assertThat(last.getColumn()).contains(end.column());
    }
  }

  @Test
  void suffixesGiveAReportToo() {
    byte[] document = RealStory.text().getBytes(StandardCharsets.UTF_8);
    for (int start = 1; start < document.length; start += 101) {
      byte[] suffix = Arrays.copyOfRange(document, start, document.length);

      assertThat(StoryJson.standard().tryRead(suffix).valid()).isFalse();
    }
  }

  private static int lineEnds(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b == '\n' ? 1 : 0;
    }
    return count;
  }
}
