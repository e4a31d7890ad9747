package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files with a story a line: every line is a document, and the output has their order. */
class CheckLinesTest extends CommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String GOOD = "{\"standpoint\":\"1.0\",\"id\":\"s\",\"language\":\"en\"}\n";
  private static final String UNREADABLE = "{\"standpoint\":\n";
  private static final String DOUBTFUL = GOOD.replace("}", ",\"colour\":1}");
  private static final String MIXED = GOOD + UNREADABLE + "\r\n" + DOUBTFUL + "[]\n" + GOOD;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private List<JsonNode> objects() {
    return out().lines().map(JSON::readTree).toList();
  }

  @Test
  void everyLineIsADocumentAndNoneHidesAnother() throws IOException {
    String file = file("s.ndjson", MIXED);

    assertThat(run("check", file)).isEqualTo(1);
    assertThat(out().lines())
        .satisfiesExactly(
            it -> assertThat(it).startsWith(file + ":2:15: error json.syntax at "),
            it ->
                assertThat(it)
                    .startsWith(file + ":4:46: warning json.unknown-property at /colour: "),
            it -> assertThat(it).startsWith(file + ":5:1: error json.wrong-type at the top: "),
            it -> assertThat(it).isEqualTo("5 documents checked: 2 errors, 1 warning"),
            it -> assertThat(it).isEqualTo("documents with errors: 2, with warnings: 1"),
            it -> assertThat(it).isEqualTo("        1  error json.syntax"),
            it -> assertThat(it).isEqualTo("        1  error json.wrong-type"),
            it -> assertThat(it).isEqualTo("        1  warning json.unknown-property"));
    assertThat(err()).isEmpty();
  }

  @Test
  void jsonIsOneObjectALineWithItsNumber() throws IOException {
    String file = file("s.jsonl", MIXED);

    assertThat(run("check", "--format", "json", file)).isEqualTo(1);
    assertThat(objects().stream().map(it -> it.get("line").asInt())).containsExactly(1, 2, 4, 5, 6);
    assertThat(objects().stream().map(it -> it.get("valid").asBoolean()))
        .containsExactly(true, false, true, false, true);
    for (JsonNode object : objects()) {
      assertThat(object.propertyNames()).containsExactly("document", "line", "valid", "problems");
      assertThat(object.get("document").asString()).isEqualTo(file);
      for (JsonNode problem : object.get("problems")) {
        assertThat(problem.get("line")).isEqualTo(object.get("line"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void severalThreadsPrintWhatOnePrints(String threads) throws IOException {
    String file = file("s.ndjson", MIXED.repeat(500));

    run("check", "--format", "json", "--threads", threads, file);

    assertThat(objects().stream().map(it -> it.get("line").asInt())).isSorted().hasSize(2_500);
    assertThat(objects().stream().filter(it -> !it.get("valid").asBoolean())).hasSize(1_000);
  }

  @Test
  void theStandardInputHoldsManyIfItIsSaid() {
    input = MIXED;
    assertThat(run("check", "--lines", "-")).isEqualTo(1);
    assertThat(out()).contains("-:5:1: error json.wrong-type").contains("5 documents checked");
    input = GOOD + GOOD;
    assertThat(run("check", "-")).isEqualTo(1);
    assertThat(out()).contains("json.trailing-data");
  }

  @Test
  void anyFileHoldsManyIfItIsSaid() throws IOException {
    assertThat(run("check", "--lines", file("s.txt", GOOD + GOOD))).isZero();
    assertThat(out()).contains("2 documents checked: nothing found");
  }

  @Test
  void compressedFilesAreReadByTheirNames() throws IOException {
    for (String name : List.of("s.ndjson.gz", "S.JSONL.GZ")) {
      Path file = Files.write(folder.resolve(name), packed(MIXED));

      assertThat(run("check", file.toString())).isEqualTo(1);
      assertThat(out()).contains(file + ":5:1: error json.wrong-type");
    }
  }

  @Test
  void aFileThatIsCutOffIsInvalidHoweverGoodItsLinesAre() throws IOException {
    byte[] whole = packed(GOOD.repeat(100));
    Path file = Files.write(folder.resolve("s.ndjson.gz"), Arrays.copyOf(whole, whole.length - 3));

    assertThat(run("check", file.toString(), file("t.ndjson", GOOD))).isEqualTo(1);
    assertThat(out())
        .contains(file + ":101:1: error json.gzip at the top: ")
        .contains("102 documents checked: 1 error, 0 warnings");
  }

  @Test
  void aStreamThatBreaksKeepsWhatWasFoundAndIsStatusTwo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable");
          }
        };
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    Host host =
        new Host(
            new SequenceInputStream(
                new ByteArrayInputStream(MIXED.getBytes(StandardCharsets.UTF_8)), broken),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(complaints, true, StandardCharsets.UTF_8),
            Map.of(),
            false);

    assertThat(Standpoint.run(host, "check", "--lines", "-")).isEqualTo(2);
    assertThat(complaints.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("standpoint: cannot read -: the cable");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("5 documents checked: 2 errors");
  }

  @Test
  void aFileThatIsNotThereHidesNoOther() throws IOException {
    String missing = folder.resolve("missing.ndjson").toString();

    assertThat(run("check", missing, file("s.ndjson", GOOD))).isEqualTo(2);
    assertThat(err()).contains("cannot read " + missing + ": there is no such file");
    assertThat(out()).contains("1 document checked: nothing found");
    assertThat(run("check", file("empty.ndjson", ""))).isZero();
    assertThat(out()).contains("0 documents checked: nothing found");
  }

  @Test
  void quietPrintsOnlyWhatIsWrong() throws IOException {
    terminal = true;

    assertThat(run("check", "-q", file("s.ndjson", DOUBTFUL + GOOD))).isZero();
    assertThat(out().lines()).hasSize(1);
    assertThat(err()).isEmpty();
  }

  @Test
  void progressIsShownAtATerminalAloneAndLeavesNothingBehind() throws IOException {
    String file = file("s.ndjson", GOOD.repeat(5_000));

    run("check", file);
    assertThat(err()).isEmpty();
    environment.put("TERM", "dumb");
    terminal = true;
    run("check", file);
    assertThat(err()).isEmpty();
    environment.put("TERM", "xterm");
    run("check", file);
    assertThat(err())
        .contains(file + ": 100 %, ")
        .startsWith("\r\u001B[K" + file)
        .endsWith("\r\u001B[K")
        .doesNotContain("\n");
    assertThat(err().split("\r").length).isLessThan(110);
  }

  @Test
  void progressOfAStreamCountsDocuments() {
    terminal = true;
    input = GOOD.repeat(3_500);

    run("check", "--lines", "-");

    assertThat(err()).contains("-: 3,000 documents").doesNotContain("%");
  }

  @Test
  void progressIsOutOfTheWayOfEveryResult() throws IOException {
    terminal = true;
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(screen, true, StandardCharsets.UTF_8);
    Host host = new Host(InputStream.nullInputStream(), both, both, Map.of(), true);

    Standpoint.run(host, "check", file("s.ndjson", MIXED.repeat(20)));

    // A terminal shows of each line what stands behind the last return.
    String shown = screen.toString(StandardCharsets.UTF_8);
    assertThat(Arrays.stream(shown.split("\n")).map(it -> it.substring(it.lastIndexOf('\r') + 1)))
        .hasSizeGreaterThan(60)
        .noneMatch(it -> it.contains(" %, "));
  }

  @Test
  void whoeverHasSeenEnoughEndsItQuietly() throws IOException {
    int[] lines = {0};
    OutputStream head =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (lines[0] >= 10) {
              throw new IOException("Broken pipe");
            }
            lines[0] += b == '\n' ? 1 : 0;
          }
        };
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return UNREADABLE.charAt((int) (at++ % UNREADABLE.length()));
          }
        };
    Host host =
        new Host(
            endless,
            new PrintStream(head, false, StandardCharsets.UTF_8),
            new PrintStream(complaints, true, StandardCharsets.UTF_8),
            Map.of(),
            false);

    assertThat(Standpoint.run(host, "check", "--lines", "-")).isEqualTo(1);
    assertThat(complaints.size()).isZero();
  }

  @Test
  void noThreadsAtAllIsAUsageError() {
    assertThat(run("check", "--threads", "0", "-")).isEqualTo(2);
    assertThat(err()).contains("--threads must be 1 or more, but was 0");
  }

  @Test
  void oneLineOfManyIsShown() throws IOException {
    String real = Files.readString(Path.of(REAL_STORY)).replace("\n", " ");
    String file = file("s.ndjson", GOOD + "\n" + real + "\n" + UNREADABLE);

    assertThat(run("show", "--line", "3", file)).isZero();
    assertThat(out()).contains("WHERE THEY STAND");
    assertThat(run("show", "--line", "4", file)).isEqualTo(1);
    assertThat(out()).contains("No story could be read");
    input = GOOD + real;
    assertThat(run("show", "--line", "2", "-")).isZero();
  }

  @Test
  void whichLineIsShownHasToBeSaid() throws IOException {
    String file = file("s.ndjson", GOOD + "\n" + GOOD);

    assertThat(run("show", file)).isEqualTo(2);
    assertThat(err()).contains("say which with --line");
    for (String line : List.of("2", "4", "1000")) {
      assertThat(run("show", "--line", line, file)).isEqualTo(2);
      assertThat(err()).contains("cannot read " + file + ": there is no story in line " + line);
    }
    assertThat(run("show", "--line", "0", file)).isEqualTo(2);
    assertThat(out()).isEmpty();
  }
}
