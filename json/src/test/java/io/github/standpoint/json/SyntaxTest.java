package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no JSON is reported where it goes wrong, with what was expected there and what was found.
 */
class SyntaxTest {

  /** Columns are those of the character with which the document stops being JSON. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                          | 2",
        "{,}                        | 2",
        "{id: 1}                    | 2",
        "{'id': 1}                  | 2",
        "{“id”: 1}                  | 2",
        "{\"id\" 1}                 | 7",
        "{\"id\":}                  | 7",
        "{\"id\":]                  | 7",
        "{\"id\": tru}              | 8",
        "{\"id\": NaN}              | 8",
        "{\"id\": 'a'}              | 8",
        "{\"id\": “a”}              | 8",
        "{\"id\": 01}               | 9",
        "{\"id\": 1.}               | 10",
        "{\"id\": 12x}              | 10",
        "{\"id\": \"a\",}           | 12",
        "{\"id\": \"a\";}           | 11",
        "{\"id\": \"a\" \"b\": 1}   | 12",
        "{\"id\": \"a\"]            | 11",
        "{\"id\": \"a               | 10",
        "{\"id\": \"a\\x\"}         | 11",
        "{\"id\": \"a\\u12G4\"}     | 14",
        "{\"Привіт🌊\": \"a\",}     | 17",
        "{\"sections\": [1,]}       | 17",
        "{\"sections\": [1 2]}      | 17",
        "// a remark                | 1",
      })
  void aSlipIsReportedWhereItStands(String document, int column) {
    Problem problem = fatal(document);

    assertThat(problem.code()).isEqualTo("json.syntax");
    assertThat(problem.getLine()).contains(1);
    assertThat(problem.getColumn()).contains(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{,}",
        "{\"id\":}",
        "{\"id\":]",
        "{\"id\" 1}",
        "{\"id\": \"a\",}",
        "{\"id\": 01}",
        "{\"id\": \"a\" \"b\"}",
        "{\"sections\": [1,]}",
        "{\"sections\": [}",
        "[1,]",
        "{\"id\": tru}"
      })
  void whatWasFoundIsNotAmongWhatWasExpected(String document) {
    Problem problem = fatal(document);
    String found = problem.getFacts().get("found").replace("'", "");

    assertThat(problem.getFacts().get("expected")).doesNotContain(found);
  }

  @Test
  void afterANameAColonIsExpectedAndAfterAColonAValue() {
    assertThat(expected("{\"id\" 1}")).contains("colon");
    assertThat(expected("{\"id\": ]")).contains("value").doesNotContain("name");
    assertThat(expected("{\"id\": tru}")).contains("value").doesNotContain("name");
    assertThat(expected("{\"id\": \"a\",}")).contains("name").doesNotContain("comma");
  }

  @Test
  void insideATextTheRestOfTheTextIsExpected() {
    assertThat(expected("{\"id\": \"a")).doesNotContain("comma", "name");
    assertThat(expected("{\"id\": \"a\nb\"}")).doesNotContain("comma", "name");
    assertThat(expected("{\"id\": \"a\\x\"}")).doesNotContain("comma", "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", " ,", "]", "}", " \"", " [1,", " 01", " {}", " 7", " null"})
  void whateverFollowsTheStoryIsTrailingData(String rest) {
    ReadResult result = read(story() + rest);

    assertThat(result.report()).extracting(Problem::code).containsExactly("json.trailing-data");
    assertThat(result.story()).isPresent();
  }

  @Test
  void whatCameBeforeTheSlipIsStillReported() {
    assertThat(problems(story("'headline': 7", "'published': 'x'", "!")))
        .containsExactly("json.wrong-type /headline", "json.date /published", "json.syntax ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF"})
  void anEmptyDocumentSaysThatNothingIsThere(String document) {
    Problem problem = fatal(document);

    assertThat(problem.code()).isEqualTo("json.syntax");
    assertThat(problem.getFacts()).containsEntry("found", "nothing at all");
    assertThat(problem.getLine()).contains(1);
    assertThat(problem.getColumn()).contains(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "\"story\"", "true"})
  void aDocumentThatIsNoObjectIsNoStory(String document) {
    assertThat(problems(document)).containsExactly("json.wrong-type ");
    assertThat(read(document).story()).isEmpty();
  }

  @Test
  void otherEncodingsAreNamed() {
    byte[][] documents = {
      story().getBytes(StandardCharsets.UTF_16),
      story().getBytes(StandardCharsets.UTF_16LE),
      story().getBytes(StandardCharsets.UTF_16BE),
      story("'headline': 'Café'").getBytes(StandardCharsets.ISO_8859_1),
      story("'unknown': ['Café']").getBytes(StandardCharsets.ISO_8859_1)
    };

    for (byte[] document : documents) {
      assertThat(StoryJson.standard().tryRead(document).report().errors())
          .extracting(Problem::code)
          .containsExactly("json.not-utf8");
    }
  }

  /** Overlong forms, half a pair, and what lies beyond the last code point. */
  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "E080AF", "EDA080", "EDB080", "F4908080", "F5808080", "80", "FF"})
  void bytesThatAreNoUtf8AreNeverReadAsSomethingElse(String bytes) {
    for (String name : List.of("headline", "unknown")) {
      String document = story("'" + name + "': 'Ж?'");
      byte[] broken =
          document
              .replace("?", new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1))
              .replace("Ж", "\u00D0\u0096")
              .getBytes(StandardCharsets.ISO_8859_1);

      List<Problem> errors = StoryJson.standard().tryRead(broken).report().errors();

      assertThat(errors).extracting(Problem::code).containsExactly("json.not-utf8");
      Documents.assertAt(errors.get(0), document, "?");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreReportedBeforeAndBehindTheStoryToo() {
    byte[] before = ("\u00FF" + story()).getBytes(StandardCharsets.ISO_8859_1);
    byte[] behind = (story() + " \u00FF").getBytes(StandardCharsets.ISO_8859_1);

    for (byte[] document : List.of(before, behind)) {
      assertThat(StoryJson.standard().tryRead(document).report().errors())
          .extracting(Problem::code)
          .containsExactly("json.not-utf8");
    }
  }

  private static Problem fatal(String document) {
    var problems = read(document).report().errors();
    return problems.stream()
        .filter(it -> it.code().equals("json.syntax"))
        .findFirst()
        .orElseGet(() -> problems.get(problems.size() - 1));
  }

  private static String expected(String document) {
    return fatal(document).getFacts().get("expected");
  }
}
