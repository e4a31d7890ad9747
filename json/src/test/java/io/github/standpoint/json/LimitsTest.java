package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is too long, too deep or too large is refused by name and at its place, and costs nothing.
 */
class LimitsTest {
  private static final int MAX_TEXT = 20_000_000;

  private static String worth(String number) {
    return story(
        "'measures': [{'id': 'm', 'kind': 'fund', 'amount':"
            + " {'value': "
            + number
            + ", 'currency': 'EUR', 'currencyBasis': 'written'}}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e100",
        "1e-101",
        "-1e100",
        "1e400",
        "1e999999999",
        "1e1000000000",
        "1e2147483647",
        "1e-2147483647",
        "1e2147483648",
        "1e-2147483649",
        "1e99999999999",
        "1E+99999999999999999999"
      })
  void aNumberThatWouldBeTooLongWrittenOutIsRefusedAtOnce(String number) {
    String document = worth(number);

    Problem problem =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> only(document));

    assertThat(problem.code()).isEqualTo("json.number-too-large");
    assertThat(problem.getPointer()).isEqualTo("/measures/0/amount/value");
    assertThat(problem.getValue()).contains(number);
    assertAt(problem, document, number + ",");
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 1_000, 1_001, 1_000_000})
  void aNumberOfTooManyDigitsIsRefusedAtItsPlace(int digits) {
    String document = worth("9".repeat(digits));

    Problem problem =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> only(document));

    assertThat(problem.code()).isEqualTo("json.number-too-large");
    assertThat(problem.getPointer()).isEqualTo("/measures/0/amount/value");
    assertThat(problem.getFacts()).containsEntry("limit", "100");
    assertThat(problem.getValue().orElse("")).startsWith("999");
    assertAt(problem, document, "999");
  }

  @Test
  void whatFollowsANumberThatIsTooLargeIsStillRead() {
    String document =
        worth("1e999999999")
            .replace("\"language\": \"en\"", "\"language\": \"en\", \"headline\": 7");

    assertThat(problems(document))
        .containsExactly(
            "json.wrong-type /headline", "json.number-too-large /measures/0/amount/value");
  }

  @Test
  void aNumberOfAHundredDigitsIsRead() {
    String percent = "'sharePercent': 0." + "3".repeat(99);
    String document =
        story(
            "'actors': [{'type': 'state', 'id': 'a', 'name': 'A'}]",
            "'packages': [{'id': 'p', 'title': 'P', 'contributions':"
                + " [{'contributor': 'a', 'role': 'funder', "
                + percent
                + "}]}]");

    assertThat(problems(document)).isEmpty();
  }

  @Test
  void aTextThatIsTooLongIsRefusedAtItsPlace() {
    String document = story("'headline': '" + "x".repeat(MAX_TEXT + 1) + "'");

    Problem problem = only(document);

    assertThat(problem.code()).isEqualTo("json.text-too-long");
    assertThat(problem.getPointer()).isEqualTo("/headline");
    assertThat(problem.getFacts()).containsEntry("limit", Integer.toString(MAX_TEXT));
    assertAt(problem, document, "\"xxx");
  }

  @Test
  void aTextThatIsJustNotTooLongIsRead() {
    String document = story("'headline': '" + "x".repeat(MAX_TEXT) + "'");

    assertThat(read(document).orThrow().getHeadline().orElseThrow()).hasSize(MAX_TEXT);
  }

  @Test
  void aNameThatIsTooLongIsNotToldTheLimitOfTexts() {
    Problem problem = only(story("'" + "n".repeat(60_000) + "': 1"));

    assertThat(problem.code()).isIn("json.text-too-long", "json.unknown-property");
    assertThat(problem.getFacts()).doesNotContainEntry("limit", Integer.toString(MAX_TEXT));
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 100_000})
  void aDocumentThatIsTooDeepIsRefusedAtTheBracketThatGoesTooFar(int brackets) {
    Problem problem =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> read("[".repeat(brackets)).report().problems().get(1));

    assertThat(problem.code()).isEqualTo("json.too-deep");
    assertThat(problem.getPointer()).isEmpty();
    assertThat(problem.getLine()).contains(1);
    assertThat(problem.getColumn()).contains(101);
  }

  @Test
  void aLongValueIsCutInMessages() {
    String document = story("'published': '" + "9".repeat(100_000) + "'");

    assertThat(only(document).message()).hasSizeLessThan(500);
    assertThat(only(document).getValue().orElseThrow()).hasSizeLessThan(200);
  }
}
