package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.report.Problem;
import io.github.standpoint.validation.StoryValidator;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is a document by itself, and every one is told of, in order and with its number. */
class LinesTest {
  private static final String BROKEN = "{\"standpoint\": \"1.0\", \"id\": ";

  @TempDir Path folder;

  private static String story(String id) {
    return "{\"standpoint\":\"1.0\",\"id\":\"" + id + "\",\"language\":\"en\"}";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aLineKeepsWhatStandsInItSoThatAFailedOneCanBeSetAside(int threads) throws IOException {
    StoryJson json = StoryJson.standard().with(ReadLimits.builder().maxBytes(80).build());
    String tooLong = story("x".repeat(80));
    String file = BROKEN + "é\r\n\n" + story("a") + "\n" + tooLong + "\n" + story("b");
    List<String> texts = new ArrayList<>();
    try (Lines lines = json.lines(stream(file)).parallel(threads)) {
      lines.forEach(it -> texts.add(it.number() + " " + it.text()));
    }

    assertThat(texts)
        .containsExactly("1 " + BROKEN + "é\r", "3 " + story("a"), "4 ", "5 " + story("b"));
  }

  @Test
  void linesAreEqualByWhatStandsInThem() {
    ReadResult result = StoryJson.standard().tryRead(story("a"));

    assertThat(new Line(1, new byte[] {1}, result))
        .isEqualTo(new Line(1, new byte[] {1}, result))
        .hasSameHashCodeAs(new Line(1, new byte[] {1}, result))
        .isNotEqualTo(new Line(1, new byte[] {2}, result))
        .isNotEqualTo(new Line(2, new byte[] {1}, result));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The number of each line, with the id of its story or what is wrong with it. */
  private static List<String> told(Iterable<Line> lines) {
    List<String> told = new ArrayList<>();
    for (Line line : lines) {
      String found =
          line.result()
              .story()
              .filter(it -> line.result().valid())
              .map(it -> it.getId().toString())
              .orElseGet(
                  () ->
                      line.result().report().stream()
                          .map(LinesTest::placed)
                          .collect(Collectors.joining(", ")));
      told.add(line.number() + " " + found);
    }
    return told;
  }

  private static String placed(Problem problem) {
    return problem.code() + " " + problem.getLine().get() + ":" + problem.getColumn().get();
  }

  private static List<String> told(String text) {
    return told(StoryJson.standard().lines(stream(text)));
  }

  @Test
  void aBadLineNeverStopsOrShiftsOthers() {
    String text = story("a") + "\n" + BROKEN + "\n[]\n" + story("b") + "\n\"x\" y\n" + story("c");

    assertThat(told(text))
        .containsExactly(
            "1 a",
            "2 json.syntax 2:29",
            "3 json.wrong-type 3:1",
            "4 b",
            "5 json.wrong-type 5:1, json.trailing-data 5:5",
            "6 c");
  }

  @Test
  void blankLinesArePassedOverAndCounted() {
    assertThat(told("\n\r\n" + story("a") + "\n \t \n\n" + story("b") + "\n\n"))
        .containsExactly("3 a", "6 b");
    assertThat(told("")).isEmpty();
    assertThat(told("\n")).isEmpty();
    assertThat(told("\uFEFF\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void bothLineEndsAreReadAndTheLastMayLackIt(String end) {
    assertThat(told(story("a") + end + story("b"))).containsExactly("1 a", "2 b");
    assertThat(told(story("a") + end + story("b") + end)).containsExactly("1 a", "2 b");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    assertThat(told("\uFEFF" + story("a") + "\n" + story("b"))).containsExactly("1 a", "2 b");
    assertThat(told("\uFEFF[]\n")).containsExactly("1 json.wrong-type 1:1");
  }

  @Test
  void aCarriageReturnAloneEndsNoLine() {
    String text =
        story("a") + "\n\r{\r\"standpoint\": \"1.0\",\r\"id\": \"é\",\r\"language\": 7}\r\n";

    assertThat(told(text)).first().isEqualTo("1 a");
    assertThat(told(text)).last().asString().contains("json.wrong-type 2:" + column(text, "7"));
  }

  /** The column, in the last line but one of the text, where these letters are. */
  private static int column(String text, String letters) {
    int at = text.indexOf(letters);
    return text.codePointCount(text.lastIndexOf('\n', at) + 1, at) + 1;
  }

  @Test
  void whatIsNoTextConcernsItsLineAlone() throws IOException {
    InputStream bytes =
        new SequenceInputStream(
            new SequenceInputStream(
                stream(story("a") + "\n" + story("b\u0000") + "\n\u0000\n\"\u00E9"),
                new ByteArrayInputStream(new byte[] {(byte) 0xC3, '"', '\n'})),
            stream(story("c") + "\n"));

    assertThat(told(StoryJson.standard().lines(bytes)))
        .containsExactly(
            "1 a", "2 json.syntax 2:28", "3 json.not-utf8 3:1", "4 json.not-utf8 4:3", "5 c");
  }

  @Test
  void everyProblemHasTheLineOfTheFileAndTheColumnInIt() {
    String wrong =
        "{\"standpoint\": \"1.0\", \"id\": \"s\", \"headline\": \"🚢\", \"language\": 7}";
    String text = "\n\n" + wrong + "\n" + wrong;

    for (Line line : StoryJson.standard().lines(stream(text))) {
      Problem problem = line.result().report().errors().get(0);
      assertThat(problem.getPointer()).isEqualTo("/language");
      assertThat(problem.getLine()).contains((int) line.number());
      assertThat(problem.getColumn()).contains(wrong.codePointCount(0, wrong.indexOf('7')) + 1);
    }
  }

  private static StoryJson limited(int maxBytes) {
    return StoryJson.standard().with(ReadLimits.builder().maxBytes(maxBytes).build());
  }

  @Test
  void aLineThatIsTooLongIsRefusedWhereItIsTooLongAndTheNextIsReadRight() {
    String fits = story("f".repeat(100));
    int limit = fits.length();
    String text = story("a") + "\n" + fits + "\n" + fits + " \r\n" + "é".repeat(200_000) + "\n";
    Lines lines = limited(limit).lines(stream(text + story("z")));

    assertThat(told(lines))
        .containsExactly(
            "1 a",
            "2 " + "f".repeat(100),
            "3 json.too-long 3:" + (limit + 1),
            "4 json.too-long 4:" + (limit / 2 + 1 + limit % 2),
            "5 z");
  }

  @Test
  void aRefusalSaysHowLongALineMayBe() {
    Lines lines = limited(10).lines(stream(story("a")));

    Line line = lines.iterator().next();

    assertThat(line.result().story()).isEmpty();
    assertThat(line.result().valid()).isFalse();
    assertThat(line.result().report().problems().get(0).message()).contains("10 bytes");
  }

  @Test
  void aRefusalSpeaksTheLanguageOfTheReader() {
    StoryValidator ukrainian = StoryValidator.builder().locale(Locale.forLanguageTag("uk")).build();
    Line line = limited(10).with(ukrainian).lines(stream(story("a"))).iterator().next();

    assertThat(line.result().report().problems().get(0).message()).contains("не більше ніж 10");
  }

  @Test
  void aFileCanBeReadFromALineOn() {
    String text = story("a") + "\n" + BROKEN + "\n\n" + story("b") + "\n" + story("c");

    assertThat(told(StoryJson.standard().lines(stream(text)).from(2)))
        .containsExactly("2 json.syntax 2:29", "4 b", "5 c");
    assertThat(told(StoryJson.standard().lines(stream(text)).from(5))).containsExactly("5 c");
    assertThat(told(StoryJson.standard().lines(stream(text)).from(6))).isEmpty();
  }

  @Test
  void linesAreReadWhileTheyAreAskedFor() {
    InputStream never =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("nobody asked for what comes after the first line");
          }
        };
    InputStream first = stream(story("a") + "\n");

    assertThat(StoryJson.standard().lines(new SequenceInputStream(first, never)).iterator().next())
        .extracting(Line::number)
        .isEqualTo(1L);
  }

  @Test
  void aStreamThatBreaksIsAnExceptionAfterTheLinesBeforeIt() {
    for (int threads : new int[] {1, 2}) {
      Iterator<Line> lines =
          StoryJson.standard()
              .lines(new Breaking(story("a") + "\n" + story("b") + "\n" + BROKEN))
              .parallel(threads)
              .iterator();

      assertThat(lines.next().number()).isEqualTo(1);
      assertThat(lines.next().number()).isEqualTo(2);
      for (int again = 0; again < 2; again++) {
        assertThatThrownBy(lines::hasNext)
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("the cable");
      }
    }
  }

  /** Gives these bytes and then breaks. */
  private static final class Breaking extends FilterInputStream {
    Breaking(String text) {
      super(stream(text));
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read < 0) {
        throw new IOException("somebody pulled the cable");
      }
      return read;
    }
  }

  @Test
  void linesAreReadOnceAndSetUpBefore() throws IOException {
    Lines lines = StoryJson.standard().lines(stream(story("a")));
    Iterator<Line> all = lines.iterator();

    assertThatIllegalStateException().isThrownBy(lines::iterator);
    assertThatIllegalStateException().isThrownBy(lines::stream);
    assertThatIllegalStateException().isThrownBy(() -> lines.parallel(2));
    all.next();
    assertThat(all.hasNext()).isFalse();
    assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    lines.close();
    lines.close();
    assertThatIllegalStateException().isThrownBy(lines::iterator);
  }

  @Test
  void settingsBelowOneAreRefused() {
    Lines lines = StoryJson.standard().lines(stream(""));

    assertThatIllegalArgumentException().isThrownBy(() -> lines.parallel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> lines.from(0));
    assertThatIllegalArgumentException().isThrownBy(() -> lines.maxUnpackedBytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> lines.maxUnpackRatio(-1));
  }

  @Test
  void afterClosingNothingMoreIsRead() throws IOException {
    for (int threads : new int[] {1, 2}) {
      Lines lines = StoryJson.standard().lines(stream((story("a") + "\n").repeat(5000)));
      Iterator<Line> all = lines.parallel(threads).iterator();
      all.next();

      lines.close();

      assertThat(all.hasNext()).isFalse();
    }
  }

  @Test
  void aFileIsClosedAndAStreamOfSomebodyElseIsNot() throws IOException {
    boolean[] closed = {false};
    InputStream watched =
        new FilterInputStream(stream(story("a"))) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    StoryJson.standard().lines(watched).stream().close();
    assertThat(closed[0]).isFalse();

    Path file = Files.writeString(folder.resolve("a.ndjson"), story("a") + "\n" + story("b"));
    try (Lines lines = StoryJson.standard().lines(file)) {
      assertThat(told(lines)).containsExactly("1 a", "2 b");
      assertThat(lines.bytesRead()).isEqualTo(Files.size(file));
    }
    assertThatThrownBy(() -> StoryJson.standard().lines(folder.resolve("missing.ndjson")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aStreamOfLinesIsInOrderAndClosesThem() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ndjson"), (story("a") + "\n").repeat(1000));
    Lines lines = StoryJson.standard().lines(file).parallel(2);

    try (var stream = lines.stream()) {
      assertThat(stream.limit(500).map(Line::number)).isSorted().hasSize(500);
    }
    assertThatIllegalStateException().isThrownBy(lines::iterator);
  }
}
