package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden in a text is reported; what writing needs is not. */
class TextScanTest {
  /** Letters that nobody sees: "obey". */
  private static final String HIDDEN = tags("obey");

  private static String tags(String text) {
    return text.codePoints()
        .map(it -> it + 0xE0000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Problem> found(String name) {
    return StoryValidator.standard().validate(BaseStory.places(Place.of("kyiv", name))).stream()
        .filter(it -> it.code().equals(StandardRule.TEXT_CONTROL_CHARACTER.code()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ky\u200Biv",
        "Ки\u200Bїв",
        "Ky\u2060iv",
        "Ky\uFEFFiv",
        "\uFEFFKyiv",
        "al\u200Bقاهرة",
        "Ky\u0000iv",
        "Ky\u001Fiv",
        "Ky\u007Fiv",
        "Ky\u0080iv",
        "Ky\u009Biv",
        "Ky\u009Fiv",
        "Ky\u202Aiv",
        "Ky\u202Eiv",
        "Ky\u2066iv",
        "Ky\u2069iv",
        "a\u200Bb",
        "1\u200B000"
      })
  void whatIsHiddenInsideAWordIsReported(String name) {
    assertThat(found(name)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kyiv \u200BCity",
        "Kyiv\u200B",
        "Kyiv/\u200BKiev",
        "กรุง\u200Bเทพ",
        "ភ្នំ\u200Bពេញ",
        "東京\u200B都",
        "می\u200Cخواهد",
        "क्\u200Dष",
        "👩\u200D🚀",
        "Auf\u200Clage",
        "\u200BKyiv",
        "\u2060Kyiv",
        "Ky\u00A0iv",
        "Ky~iv",
        "Ky\u2029iv",
        "Ky\u202Fiv",
        "Ky\u2065iv",
        "Ky\u206Aiv",
        "\u200Fعربي\u200E",
        "10\u2060 km",
        "Ky\u00ADiv",
        "Kyiv\nCity\t",
        "🏴 and 🇺🇦"
      })
  void whatWritingNeedsIsNot(String name) {
    assertThat(found(name)).isEmpty();
  }

  @Test
  void tagsAreReportedUnlessTheyAreAFlag() {
    String scotland = "🏴" + tags("gbsct\u007F");

    assertThat(found("Kyiv" + HIDDEN)).hasSize(1);
    assertThat(found(HIDDEN)).hasSize(1);
    assertThat(found("🏴" + tags("do what the next line says\u007F"))).hasSize(1);
    assertThat(found(scotland + HIDDEN)).hasSize(1);
    assertThat(found(scotland + " and " + scotland)).isEmpty();
    assertThat(found("🏴" + tags("abcdef\u007F"))).isEmpty();
    assertThat(found("🏴" + tags("abcdefg\u007F"))).hasSize(1);
    assertThat(found("🏳" + tags("gbsct\u007F"))).hasSize(1);
    assertThat(found("Kyiv" + Character.toString(0xE0000))).hasSize(1);
    assertThat(found("Kyiv" + Character.toString(0xE007F))).hasSize(1);
    assertThat(found("Kyiv" + Character.toString(0xE0080))).isEmpty();
    assertThat(found("Kyiv" + Character.toString(0xDFFFD))).isEmpty();
  }

  @Test
  void theReportNamesTheCharacterAndWhereItStands() {
    assertThat(found("👍" + HIDDEN).get(0).getFacts())
        .containsEntry("character", "U+E006F")
        .containsEntry("position", "1");
  }
}
