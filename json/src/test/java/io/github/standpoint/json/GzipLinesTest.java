package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compressed file is read as far as it is whole, and never taken for a whole one if it is not.
 */
class GzipLinesTest {
  private static final List<String> STORIES =
      GoldenFile.stories().stream()
          .map(it -> StoryJson.standard().writeString(StoryJson.standard().read(it.bytes())))
          .toList();
  private static final byte[] PLAIN =
      (String.join("\n", STORIES) + "\n").getBytes(StandardCharsets.UTF_8);
  private static final byte[] PACKED = packed(PLAIN);
  private static final List<Line> LINES = read(PLAIN, false);

  @TempDir Path folder;

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  private static List<Line> read(byte[] bytes, boolean gzip) {
    List<Line> read = new ArrayList<>();
    new Lines(StoryJson.standard(), new ByteArrayInputStream(bytes), false, gzip)
        .forEach(read::add);
    return read;
  }

  private static List<Line> unpacked(byte[] packed) {
    return read(packed, true);
  }

  private static Problem last(List<Line> lines) {
    Line last = lines.get(lines.size() - 1);
    assertThat(last.result().story()).isEmpty();
    return last.result().report().problems().get(0);
  }

  private static void assertDamaged(byte[] packed, int stories) {
    List<Line> lines = unpacked(packed);

    assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(LINES.subList(0, stories));
    assertThat(last(lines).code()).isEqualTo("json.gzip");
    assertThat(last(lines).getLine()).contains(stories + 1);
  }

  @Test
  void theNameSaysThatAFileIsCompressed() throws IOException {
    for (String name : List.of("s.ndjson.gz", "s.jsonl.GZ", ".gz")) {
      try (Lines lines = StoryJson.standard().lines(Files.write(folder.resolve(name), PACKED))) {
        assertThat(lines).hasSize(STORIES.size());
        assertThat(lines.bytesRead()).isEqualTo(PACKED.length);
      }
    }
    try (Lines lines = StoryJson.standard().lines(Files.write(folder.resolve("gz"), PLAIN))) {
      assertThat(lines).hasSize(STORIES.size());
    }
  }

  @Test
  void membersOneAfterTheOtherAreOneFile() {
    int middle = PLAIN.length / 2;
    byte[] members =
        joined(
            packed(Arrays.copyOf(PLAIN, middle)),
            packed(new byte[0]),
            packed(Arrays.copyOfRange(PLAIN, middle, PLAIN.length)),
            new byte[512]);

    assertThat(unpacked(members)).isEqualTo(LINES);
  }

  @Test
  void aHeaderMayHoldANameACommentAndMore() {
    byte[] header = {
      0x1F, (byte) 0x8B, 8, 4 + 8 + 16, 1, 2, 3, 4, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 0
    };
    byte[] named = joined(header, Arrays.copyOfRange(PACKED, 10, PACKED.length));

    assertThat(unpacked(named)).isEqualTo(LINES);
  }

  /** What the streams of the JDK make of a file is what comes of it here. */
  @Property(tries = 50)
  void whatIsWholeUnpacksAsItDoesElsewhere(@ForAll byte[] first, @ForAll byte[] second)
      throws IOException {
    byte[] packed = joined(packed(first), packed(second));

    assertThat(new GzipStream(new ByteArrayInputStream(packed), UnpackLimits.STANDARD))
        .hasBinaryContent(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
  }

  @Property(tries = 50)
  void aFileThatIsCutIsNeverTakenForAWholeOne(@ForAll @IntRange(max = 1_000_000) int at) {
    int cut = at % PACKED.length;
    List<Line> lines = unpacked(Arrays.copyOf(PACKED, cut));
    List<Line> before = lines.subList(0, lines.size() - 1);

    assertThat(before).isEqualTo(LINES.subList(0, before.size()));
    assertThat(last(lines).code()).isEqualTo("json.gzip");
    assertThat(last(lines).getLine()).contains(before.size() + 1);
  }

  /** Even bits that no longer mean anything never end in an exception or in a line too many. */
  @Property(tries = 50)
  void aFileWithABitTurnedIsNeverTakenForAWholeOne(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] turned = PACKED.clone();
    // The time and the system may be anything, as may the bits that fill up the last packed byte.
    int at = 10 + random.nextInt(turned.length - 10);
    at = at == turned.length - 9 ? at + 1 : at;
    turned[at] ^= (byte) (1 << random.nextInt(8));

    assertThat(last(unpacked(turned)).code()).isIn("json.gzip", "json.expands-too-much");
  }

  @Test
  void aWrongChecksumOrLengthIsToldBehindTheLastLine() {
    for (int byEnd = 1; byEnd <= 8; byEnd++) {
      byte[] wrong = PACKED.clone();
      wrong[wrong.length - byEnd]++;

      assertDamaged(wrong, STORIES.size());
    }
  }

  @Test
  void whatFollowsTheLastMemberIsNotPassedOverInSilence() {
    assertDamaged(joined(PACKED, "{}".getBytes(StandardCharsets.UTF_8)), STORIES.size());
    assertDamaged(joined(PACKED, Arrays.copyOf(PACKED, 5)), STORIES.size());
  }

  @Test
  void whatIsNoGzipAtAllIsDamagedAtItsStart() {
    for (byte[] other : List.of(new byte[0], PLAIN, new byte[] {0x1F}, new byte[100])) {
      List<Line> lines = unpacked(other);

      assertThat(lines).hasSize(1);
      assertThat(last(lines).code()).isEqualTo("json.gzip");
      assertThat(last(lines).getLine()).contains(1);
      assertThat(last(lines).getColumn()).contains(1);
    }
  }

  @Test
  void theLineInWhichItBreaksSaysHowFarItCouldBeRead() {
    String line = "{\"é\": \"🚢";
    byte[] members = joined(packed(("\n" + line).getBytes(StandardCharsets.UTF_8)), new byte[] {7});

    Problem problem = last(unpacked(members));

    assertThat(problem.getLine()).contains(2);
    assertThat(problem.getColumn()).contains(line.codePointCount(0, line.length()) + 1);
  }

  @Test
  void damageIsToldEvenIfAllLinesBeforeItArePassedOver() {
    byte[] cut = Arrays.copyOf(PACKED, PACKED.length - 20);
    Lines lines = new Lines(StoryJson.standard(), new ByteArrayInputStream(cut), false, true);

    assertThat(lines.from(1_000_000)).hasSize(1);
  }

  @Test
  void aFileMayUnpackToSoManyBytesAndNoMore() {
    Story story = StoryJson.standard().read(STORIES.get(0));
    byte[] line = StoryJson.standard().write(story);
    byte[] packed = packed(line);

    assertThat(limited(packed).maxUnpackedBytes(line.length)).allMatch(it -> it.result().valid());
    Line refused = limited(packed).maxUnpackedBytes(line.length - 1).iterator().next();
    Problem problem = refused.result().report().problems().get(0);
    assertThat(problem.code()).isEqualTo("json.expands-too-much");
    assertThat(problem.message()).contains(line.length - 1 + " bytes");
  }

  private static Lines limited(byte[] packed) {
    return new Lines(StoryJson.standard(), new ByteArrayInputStream(packed), false, true);
  }

  /** 200 MB of spaces in 200 KB. */
  @Test
  void aBombIsRefused() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((STORIES.get(0) + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        out.write(spaces);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(codes(StoryJson.standard(), packed.toByteArray()))
        .containsExactly("", "json.expands-too-much");
    StoryJson careful = StoryJson.standard().with(ReadLimits.builder().maxBytes(100_000).build());
    assertThat(codes(careful, packed.toByteArray()))
        .containsExactly("", "json.too-long json.expands-too-much");
  }

  /** What is wrong with each line. */
  private static List<String> codes(StoryJson json, byte[] packed) {
    return new Lines(json, new ByteArrayInputStream(packed), false, true)
        .stream()
            .map(it -> it.result().report().stream().map(Problem::code))
            .map(it -> it.collect(Collectors.joining(" ")))
            .toList();
  }

  @Test
  void whatPacksWellIsNoBombWhileItIsSmall() {
    byte[] packed = packed((STORIES.get(0) + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8));

    assertThat(limited(packed).maxUnpackRatio(1).stream().filter(it -> it.result().valid()))
        .hasSize(2_000);
  }
}
