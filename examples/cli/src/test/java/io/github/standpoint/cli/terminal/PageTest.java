package io.github.standpoint.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.cli.terminal.Page.Cell;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageTest {

  private static String printed(int width, boolean colours, Consumer<Page> print) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    print.accept(new Page(new PrintStream(out, true, StandardCharsets.UTF_8), width, colours));
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void textIsWrappedAtWordsAndIndentedBehindItsMark() {
    assertThat(printed(20, false, it -> it.item(1, "-", Style.PLAIN, "one two three four five")))
        .isEqualTo("  - one two three\n    four five\n");
  }

  @Test
  void noLineIsWiderThanThePage() {
    String text = "平和 ".repeat(30) + "x".repeat(90) + " é".repeat(40);
    assertThat(printed(40, false, it -> it.field(2, "A rather long label", text)).lines())
        .allSatisfy(it -> assertThat(Columns.of(it)).isLessThanOrEqualTo(40));
  }

  @Test
  void coloursAreThereOnlyIfTheyAreOn() {
    assertThat(printed(40, true, it -> it.paragraph(0, "title", Style.HEADING)))
        .isEqualTo("\u001B[1mtitle\u001B[0m\n");
    assertThat(printed(40, false, it -> it.paragraph(0, "title", Style.HEADING)))
        .isEqualTo("title\n");
  }

  @Test
  void textCannotColourItself() {
    assertThat(printed(60, true, it -> it.paragraph(0, "\u001B[31mred", Style.PLAIN)))
        .isEqualTo("\\u001B[31mred\n");
    assertThat(printed(60, false, it -> it.field(0, "a\u202Eb", "c\u0007d")))
        .isEqualTo("a\\u202Eb: c\\u0007d\n");
  }

  @Test
  void cellsOfARowAreWrappedSideBySide() {
    List<Cell> cells = List.of(new Cell("one two", Style.PLAIN), new Cell("three", Style.PLAIN));
    assertThat(printed(40, false, it -> it.row(cells, List.of(4, 6))))
        .isEqualTo("one   three\ntwo\n");
  }
}
