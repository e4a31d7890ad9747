package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips that an editor makes: each is reported where it stands. */
class FaultsTest {

  @Test
  void aHolderThatNobodyDeclaredIsReportedAtTheHolder() throws IOException {
    Slip slip = Slip.of("\"holder\": \"putin\"", "\"holder\": \"puttin\"");
    assertThat(slip.errors()).hasSize(1);
    slip.assertReported(StandardRule.REFERENCE_UNRESOLVED, "/positions/4/holder");
    assertThat(slip.errors().get(0).getSuggestion()).contains("putin");
  }

  @Test
  void aQuoteChangedByOneLetterIsReportedAtTheQuote() throws IOException {
    Slip slip = Slip.of("\"text\": \"American boots", "\"text\": \"American roots");
    assertThat(slip.errors()).hasSize(1);
    slip.assertReported(StandardRule.QUOTE_NOT_IN_TEXT, "/statements/1/quotes/0/text");
  }

  @Test
  void evidenceChangedByOneLetterIsReportedAtTheWords() throws IOException {
    Slip slip = Slip.of("\"exact\": \"Putin might be", "\"exact\": \"Putin night be");
    assertThat(slip.errors()).hasSize(1);
    slip.assertReported(StandardRule.EVIDENCE_NOT_IN_TEXT, "/positions/4/evidence/0/exact");
  }

  @Test
  void anIdGivenTwiceIsReportedAtTheSecond() throws IOException {
    Slip slip = Slip.of("\"id\": \"european-leaders\"", "\"id\": \"european-allies\"");
    slip.assertReported(StandardRule.ID_DUPLICATE, "/actors/12/id");
    assertThat(slip.errors().get(0).getRelated()).containsExactly("/actors/4");
    // The reference to the id that is gone is a mistake of its own.
    assertThat(slip.errors())
        .extracting(Problem::getPointer)
        .containsExactly("/actors/12/id", "/events/3/participants/0/actor");
  }

  /**
   * A document in which one value was changed, and what reading it reports.
   *
   * @param line the line of the changed value, from 1
   * @param column its column, from 1
   */
  private record Slip(List<Problem> errors, int line, int column) {

    static Slip of(String right, String wrong) throws IOException {
      String json = Files.readString(StoryFiles.path("security-guarantees"));
      assertThat(json).containsOnlyOnce(right);
      int at = json.indexOf(right) + right.indexOf(": ") + 2;
      ReadResult result = StoryJson.standard().tryRead(json.replace(right, wrong));
      assertThat(result.valid()).isFalse();
      String before = json.substring(0, at);
      int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
      return new Slip(result.report().errors(), line, at - before.lastIndexOf('\n'));
    }

    void assertReported(StandardRule rule, String pointer) {
      Problem problem = errors.get(0);
      assertThat(problem.getRule()).isEqualTo(rule);
      assertThat(problem.getPointer()).isEqualTo(pointer);
      assertThat(problem.getLine()).contains(line);
      assertThat(problem.getColumn()).contains(column);
    }
  }
}
