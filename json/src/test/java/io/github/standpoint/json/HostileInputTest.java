package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent to do harm is refused by name; the README has what it costs. */
class HostileInputTest {

  /** Returns the codes, each once in a row. */
  private static List<String> codes(byte[] document) {
    List<String> codes = new ArrayList<>();
    for (Problem it : StoryJson.standard().tryRead(document).report()) {
      if (codes.isEmpty() || !codes.get(codes.size() - 1).equals(it.code())) {
        codes.add(it.code());
      }
    }
    return codes;
  }

  private static List<String> codes(String document) {
    return codes(document.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the document with this byte so many times where it has an @. */
  private static byte[] filled(String document, char by, int times) {
    int at = document.indexOf('@');
    byte[] filled = new byte[document.length() - 1 + times];
    byte[] start = document.substring(0, at).getBytes(StandardCharsets.US_ASCII);
    byte[] end = document.substring(at + 1).getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(filled, (byte) by);
    System.arraycopy(start, 0, filled, 0, start.length);
    System.arraycopy(end, 0, filled, filled.length - end.length, end.length);
    return filled;
  }

  @Test
  void aHundredThousandBracketsAreTooDeep() {
    assertThat(codes(filled("@", '[', 100_000)))
        .containsExactly("json.wrong-type", "json.too-deep");
    assertThat(codes(filled(Documents.story("'headline': @"), '[', 100_000)))
        .containsExactly("json.wrong-type", "json.too-deep");
    assertThat(codes(Documents.story("'sections': " + "{\"a\":".repeat(100_000))))
        .containsExactly("json.wrong-type", "json.too-deep");
  }

  @Test
  void aTextOfFiftyMegabytesIsTooLong() {
    assertThat(codes(filled(Documents.story("'headline': '@'"), 'x', 50_000_000)))
        .containsExactly("json.text-too-long");
  }

  /** It is passed over, as whatever has a name that nobody knows. */
  @Test
  void aTextOfFiftyMegabytesUnderAnUnknownNameIsNotReadAtAll() {
    assertThat(codes(filled(Documents.story("'huge': '@'"), 'x', 50_000_000)))
        .containsExactly("json.unknown-property");
  }

  @Test
  void aDocumentOfAHundredMegabytesIsTooLong() {
    assertThat(codes(new byte[100_000_000])).containsExactly("json.too-long");
  }

  @Test
  void aNumberOfAMillionDigitsIsTooLarge() {
    String document =
        Documents.story(
            "'measures': [{'id': 'm', 'kind': 'fund', 'amount':"
                + " {'value': @, 'currency': 'EUR', 'currencyBasis': 'written'}}]");

    assertThat(codes(filled(document, '9', 1_000_000))).containsExactly("json.number-too-large");
    assertThat(codes(document.replace("@", "1e1000000000")))
        .containsExactly("json.number-too-large");
    assertThat(codes(document.replace("@", "-1e-1000000000")))
        .containsExactly("json.number-too-large");
  }

  @Test
  void ofAHundredThousandEqualNamesTenThousandAreReported() {
    String document = Documents.story("'headline': 'x', ".repeat(100_000) + "'headline': 'x'");

    assertThat(codes(document)).containsExactly("json.duplicate-key", "report.truncated");
    assertThat(StoryJson.standard().tryRead(document).report().problems()).hasSize(10_001);
  }

  @Test
  void aMillionAndOneElementsAreTooMany() {
    assertThat(codes(Documents.story("'actors': [" + "{},".repeat(1_000_000) + "{}]")))
        .containsExactly("json.missing", "json.too-many-elements", "report.truncated");
  }

  @Test
  void whatIsNoStoryAtAllIsNamed() {
    assertThat(codes("")).containsExactly("json.syntax");
    assertThat(codes("null")).containsExactly("json.wrong-type");
    assertThat(codes(Documents.story() + Documents.story())).containsExactly("json.trailing-data");
    assertThat(codes(Documents.story("'headline': 'é'").getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("json.not-utf8");
  }
}
