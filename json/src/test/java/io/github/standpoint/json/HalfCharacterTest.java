package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.only;
import static io.github.standpoint.json.Documents.problems;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Half a surrogate pair is no character: it is reported where it stands, never replaced by another.
 */
class HalfCharacterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "\\uDFFF", "a\\ud83c", "\\ud83c\\ud83c\\udf0a", "\\udf0a\\ud83c"})
  void anEscapedHalfIsReportedAtItsText(String half) {
    String document = story("'headline': '" + half + "'", "'published': 'x'");

    assertThat(problems(document))
        .containsExactly("json.not-utf8 /headline", "json.date /published");
    Problem problem = Documents.read(document).report().problems().get(0);
    assertAt(problem, document, "\"" + half);
    assertThat(problem.message()).contains("\\uD").contains("half of a character");
  }

  @Test
  void aWholePairIsACharacter() {
    assertThat(Documents.read(story("'headline': '\\ud83c\\udf0a'")).orThrow().getHeadline())
        .contains("🌊");
  }

  @Test
  void aHalfInAListOrAMapIsLeftOutAndTheRestIsRead() {
    assertThat(
            problems(
                story(
                    "'extensions': {'a:b': '\\ud800', 'a:d': 'e'}",
                    "'revision': {'number': 1, 'corrections': [{'text': '\\ud800'}]}")))
        .containsExactlyInAnyOrder(
            "json.not-utf8 /extensions/a:b", "json.not-utf8 /revision/corrections/0/text");
  }

  /** Most parsers stumble over such a name, and the reading ends there; those of 3.0 do not. */
  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "a:\\uDC00b", "a\\\\\\ud83c\\n"})
  void aHalfInANameIsReportedAtTheName(String name) {
    String document = story("'extensions': {'" + name + "': 'c'}");

    Problem problem = only(document);

    assertThat(problem.code()).isEqualTo("json.not-utf8");
    assertThat(problem.getPointer()).startsWith("/extensions");
    assertAt(problem, document, "\"" + name);
  }

  /** A text in Java can hold what no file in UTF-8 can. */
  @Test
  void aHalfInATextOfJavaIsReportedWhereItStands() {
    String document = story("'headline': 'Ж\ud83c'");

    Problem problem = only(document);

    assertThat(problem.code()).isEqualTo("json.not-utf8");
    assertThat(problem.getPointer()).isEqualTo("/headline");
    assertThat(problem.message()).contains("\\uD83C is half of a character");
    assertAt(problem, document, "\ud83c");
  }
}
