package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standpoint.report.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is too long, too deep or too large is refused by name and at its place, and costs nothing.
 */
class LimitsTest {
  private static final int MAX_TEXT = ReadLimits.DEFAULT_MAX_TEXT_LENGTH;

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

  private static List<Problem> problemsWithin(ReadLimits.Builder limits, String document) {
    return StoryJson.standard().with(limits.build()).tryRead(document).report().problems();
  }

  private static Problem onlyWithin(ReadLimits.Builder limits, String document) {
    List<Problem> problems = problemsWithin(limits, document);
    assertThat(problems).as(problems.toString()).hasSize(1);
    return problems.get(0);
  }

  @Test
  void everyLimitCanBeSetAndIsNamedByWhatItRefuses() {
    ReadLimits.Builder limits = ReadLimits.builder();
    String list = story("'sections': [{'id': 'a', 'kind': 'lead'}, {'id': 'b', 'kind': 'body'}]");

    Problem bytes = onlyWithin(limits.maxBytes(40), story());
    assertThat(bytes.code()).isEqualTo("json.too-long");
    assertThat(bytes.message()).contains("40");
    assertThat(bytes.getPointer()).isEmpty();
    limits.maxBytes(10_000);

    Problem depth = onlyWithin(limits.maxDepth(2), list);
    assertThat(depth.code()).isEqualTo("json.too-deep");
    assertThat(depth.message()).contains("2");
    assertAt(depth, list, "{\"id\": \"a\"");
    limits.maxDepth(3);

    Problem text =
        onlyWithin(limits.maxTextLength(60), story("'headline': '" + "x".repeat(61) + "'"));
    assertThat(text.code()).isEqualTo("json.text-too-long");
    assertThat(text.message()).contains("60");
    assertThat(text.getPointer()).isEqualTo("/headline");
    assertThat(problemsWithin(limits, story("'headline': '" + "x".repeat(60) + "'"))).isEmpty();

    Problem number = onlyWithin(limits.maxNumberDigits(3).maxDepth(9), worth("1234"));
    assertThat(number.code()).isEqualTo("json.number-too-large");
    assertThat(number.message()).contains("3 digits").contains("1234");
    assertThat(problemsWithin(limits, worth("123"))).isEmpty();

    Problem elements = onlyWithin(limits.maxElements(2), list);
    assertThat(elements.code()).isEqualTo("json.too-many-elements");
    assertThat(elements.message()).contains("2");
    assertAt(elements, list, "{\"id\": \"b\"");
    assertThat(problemsWithin(limits.maxElements(3), list))
        .noneMatch(it -> it.code().startsWith("json."));
  }

  @Test
  void whatIsNoObjectCountsAmongTheElementsToo() {
    ReadLimits.Builder limits = ReadLimits.builder().maxElements(10);

    for (String document :
        List.of(
            story("'sections': [" + "1, ".repeat(20) + "1]"),
            story("'actors': [" + "{}, ".repeat(20) + "{}]"),
            story("'statements': [{'speakers': [" + "'a', ".repeat(20) + "'a']}]"),
            story("'extensions': {" + keys(20) + "}"),
            story("'actors': [{" + keys(20) + "}]"),
            story(keys(20)))) {
      assertThat(problemsWithin(limits, document))
          .as(document)
          .last()
          .extracting(Problem::code)
          .isEqualTo("json.too-many-elements");
    }
  }

  private static String keys(int count) {
    return IntStream.range(0, count).mapToObj(it -> "'a:" + it + "': '1'").collect(joining(", "));
  }

  @Test
  void aLimitIsPositive() {
    ReadLimits.Builder limits = ReadLimits.builder();

    assertThatIllegalArgumentException().isThrownBy(() -> limits.maxBytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.maxDepth(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.maxTextLength(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.maxNumberDigits(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.maxElements(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.maxProblems(0))
        .withMessage("maxProblems must be 1 or more, but was 0");
  }

  @Test
  void ofAStreamThatIsTooLongNoMoreIsReadThanShowsThatItIs() throws IOException {
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return ' ';
          }

          @Override
          public int read(byte[] to, int start, int length) {
            read.addAndGet(length);
            Arrays.fill(to, start, start + length, (byte) ' ');
            return length;
          }
        };
    StoryJson json = StoryJson.standard().with(ReadLimits.builder().maxBytes(100_000).build());

    assertThat(json.tryRead(endless).report())
        .extracting(Problem::code)
        .containsExactly("json.too-long");
    assertThat(read).hasValueLessThanOrEqualTo(100_001);
  }

  @Test
  void aDocumentAsLongAsTheLimitIsReadAndOneByteMoreIsNot(@TempDir Path folder) throws IOException {
    byte[] document = story("'headline': 'Арланд'").getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.story.json"), document);
    StoryJson enough = StoryJson.standard().with(limit(document.length));
    StoryJson oneLess = StoryJson.standard().with(limit(document.length - 1));

    assertThat(enough.tryRead(document).valid()).isTrue();
    assertThat(enough.tryRead(file).valid()).isTrue();
    assertThat(enough.tryRead(new ByteArrayInputStream(document)).valid()).isTrue();
    for (ReadResult result :
        List.of(
            oneLess.tryRead(document),
            oneLess.tryRead(file),
            oneLess.tryRead(new String(document, StandardCharsets.UTF_8)),
            oneLess.tryRead(new ByteArrayInputStream(document)))) {
      assertThat(result.story()).isEmpty();
      assertThat(result.report()).extracting(Problem::code).containsExactly("json.too-long");
    }
  }

  private static ReadLimits limit(int bytes) {
    return ReadLimits.builder().maxBytes(bytes).build();
  }

  @Test
  void moreProblemsThanTheLimitAreCountedErrorsFirst() {
    String document =
        story(
            "'one': 1, 'two': 2, 'three': 3, 'headline': 7, 'updated': 'x'",
            "'sections': [{'id': 'a', 'kind': 'odd'}]");

    List<Problem> problems = problemsWithin(ReadLimits.builder().maxProblems(3), document);

    assertThat(problems)
        .map(it -> it.code() + " " + it.getPointer())
        .containsExactly(
            "json.unknown-property /one",
            "json.wrong-type /headline",
            "json.date /updated",
            "report.truncated ");
    assertThat(problems.get(3).message()).startsWith("3 more");
  }

  /** What hides behind ever so many warnings is an error all the same. */
  @Test
  void noNumberOfWarningsMakesABadDocumentLookValid() {
    String document = story(keys(50).replace("a:", "a"), "'headline': 7");

    ReadResult result =
        StoryJson.standard().with(ReadLimits.builder().maxProblems(5).build()).tryRead(document);

    assertThat(result.valid()).isFalse();
    assertThat(result.report().errors())
        .extracting(Problem::getPointer)
        .containsExactly("/headline");
  }
}
