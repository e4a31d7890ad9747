package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.report.Severity;
import io.github.standpoint.validation.Findings;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.StoryRule;
import io.github.standpoint.validation.StoryValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Several threads read what one reads, in the same order, and are gone afterwards. */
class ParallelLinesProperties {
  private static final List<byte[]> DOCUMENTS =
      GoldenFile.named("").stream().map(it -> onOneLine(it.bytes())).toList();
  private static final byte[] REAL = onOneLine(RealStory.text().getBytes(StandardCharsets.UTF_8));

  private static byte[] onOneLine(byte[] document) {
    return new String(document, StandardCharsets.UTF_8)
        .replace("\n", " ")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Good lines, bad lines, blank lines, long lines, and bytes that are nothing, as they come. */
  private static byte[] file(long seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int lines = random.nextInt(400);
    for (int i = 0; i < lines; i++) {
      byte[] line = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
      switch (random.nextInt(12)) {
        case 0 -> file.writeBytes(Arrays.copyOf(line, random.nextInt(line.length)));
        case 1 -> file.writeBytes(new byte[random.nextInt(5)]);
        case 2 -> file.writeBytes("  \r".getBytes(StandardCharsets.UTF_8));
        case 3 -> file.writeBytes(REAL);
        case 4 -> {
          byte[] garbled = line.clone();
          garbled[random.nextInt(line.length)] = (byte) random.nextInt(256);
          file.writeBytes(garbled);
        }
        default -> file.writeBytes(line);
      }
      file.writeBytes((random.nextInt(3) == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  private static List<Line> read(int threads, InputStream in) {
    List<Line> read = new ArrayList<>();
    StoryJson.standard()
        .with(ReadLimits.builder().maxBytes(20_000).build())
        .lines(in)
        .parallel(threads)
        .forEach(read::add);
    return read;
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(it -> it.isAlive() && it.getName().startsWith("standpoint-"))
        .toList();
  }

  @Property(tries = 25)
  void severalThreadsReadWhatOneReads(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threads) {
    byte[] file = file(seed);

    assertThat(read(threads, new ByteArrayInputStream(file)))
        .isEqualTo(read(1, new ByteArrayInputStream(file)));
    assertThat(threads()).isEmpty();
  }

  /** However few bytes come at a time, and even if the stream never knows of any. */
  @Property(tries = 10)
  void whatComesDropByDropIsReadTheSame(@ForAll long seed) {
    byte[] file = file(seed);
    Random random = new Random(seed);
    InputStream drops =
        new FilterInputStream(new ByteArrayInputStream(file)) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(3000)));
          }

          @Override
          public int available() {
            return random.nextInt(2);
          }
        };

    assertThat(read(2, drops)).isEqualTo(read(1, new ByteArrayInputStream(file)));
  }

  @Property(tries = 20)
  void closedEarlyItLeavesNoThread(@ForAll long seed, @ForAll @IntRange(max = 50) int lines)
      throws IOException {
    byte[] file = file(seed);
    Lines early = StoryJson.standard().lines(new ByteArrayInputStream(file)).parallel(3);
    Iterator<Line> all = early.iterator();
    for (int i = 0; i < lines && all.hasNext(); i++) {
      all.next();
    }

    early.close();

    assertThat(threads()).isEmpty();
    assertThat(all.hasNext()).isFalse();
  }

  @Example
  void anInterruptEndsTheReadingAndIsKept() {
    byte[] file =
        (new String(REAL, StandardCharsets.UTF_8) + "\n")
            .repeat(200)
            .getBytes(StandardCharsets.UTF_8);
    Iterator<Line> all =
        StoryJson.standard().lines(new ByteArrayInputStream(file)).parallel(2).iterator();
    all.next();

    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> all.forEachRemaining(it -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(threads()).isEmpty();
    assertThatThrownBy(all::hasNext).isInstanceOf(UncheckedIOException.class);
  }

  /** Whoever waits for input still gets every line that is there. */
  @Example
  void noLineWaitsForTheNext() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    Iterator<Line> all =
        StoryJson.standard().lines(new PipedInputStream(out, 1 << 20)).parallel(4).iterator();

    for (int i = 1; i <= 20; i++) {
      out.write(DOCUMENTS.get(i));
      out.write('\n');
      // With nothing more to come, waiting for it would be for ever.
      assertThat(all.next().number()).isEqualTo(i);
    }
    out.close();
    assertThat(all.hasNext()).isFalse();
  }

  private static final class Buggy implements StoryRule {
    @Override
    public String code() {
      return "desk:buggy";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String mustHold() {
      return "Nobody knows.";
    }

    @Override
    public void check(IndexedStory story, Findings findings) {
      throw new UnsupportedOperationException("a bug");
    }
  }

  /** A rule of somebody's own may have a bug: nobody is told that the file ended there. */
  @Example
  void whatARuleThrowsIsThrown() {
    StoryJson json = StoryJson.standard().with(StoryValidator.builder().with(new Buggy()).build());
    byte[] file = file(7);

    for (int threads : new int[] {1, 2}) {
      Iterator<Line> all = json.lines(new ByteArrayInputStream(file)).parallel(threads).iterator();
      assertThatThrownBy(() -> all.forEachRemaining(it -> {}))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(threads()).isEmpty();
  }
}
