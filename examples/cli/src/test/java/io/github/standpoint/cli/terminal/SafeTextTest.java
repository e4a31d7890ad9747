package io.github.standpoint.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 0x1B, 0x7F, 0x85, 0x9B, 0x200B, 0x200E, 0x202A, 0x202E, 0x2028, 0x2066, 0x2069,
        0xFEFF
      })
  void whatATerminalMayObeyIsShownAsAnEscape(int character) {
    assertThat(SafeText.of("a" + Character.toString(character) + "b"))
        .isEqualTo("a" + String.format("\\u%04X", character) + "b");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreEscapedToo() {
    assertThat(SafeText.of("a" + Character.toString(0xE0041))).isEqualTo("a\\U0E0041");
  }

  @Test
  void halfASurrogatePairIsShownAsAnEscape() {
    assertThat(SafeText.of("a\uD800b")).isEqualTo("a\\uD800b");
  }

  @Test
  void lineBreaksAndTabsAreSpaces() {
    assertThat(SafeText.of("a\nb\tc\r")).isEqualTo("a b c ");
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAre() {
    String text = "Przewodów Київ می‌خواهم 平和 🕊 “quoted”";
    assertThat(SafeText.of(text)).isEqualTo(text);
  }
}
