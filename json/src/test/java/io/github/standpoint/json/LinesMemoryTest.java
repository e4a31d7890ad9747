package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory holds a few lines, however many there are and however long one is. */
class LinesMemoryTest {

  private static void assertRead(String heap, long mebibytes, int length, int threads, String told)
      throws Exception {
    String[] arguments = {
      Long.toString(mebibytes), Integer.toString(length), Integer.toString(threads)
    };
    try (ChildProcess child = new ChildProcess(heap, ManyLines.class, arguments)) {
      assertThat(child.rest()).containsExactly(told, "exit 0");
    }
  }

  @Test
  void aFileMuchLargerThanTheMemoryIsRead() throws Exception {
    assertRead("24m", 48, 1 << 18, 2, "valid 192, refused 0");
  }

  /** A quarter of a gibibyte on one line. */
  @Test
  void aLineMuchLargerThanTheMemoryIsRefused() throws Exception {
    assertRead("24m", 1 << 9, 1 << 28, 1, "valid 0, refused 2");
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(ints = {1, 2, 4})
  void twoHundredMebibytesOfStoriesAreReadInSixtyFour(int threads) throws Exception {
    assertRead("64m", 200, 1 << 15, threads, "valid 6400, refused 0");
    assertRead("64m", 200, 1 << 18, threads, "valid 800, refused 0");
  }
}
