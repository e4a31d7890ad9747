package io.github.standpoint.newsdesk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static List<String> read(InputStream in, int most) throws IOException {
    Documents documents = new Documents(in, most, () -> {});
    List<String> lines = new ArrayList<>();
    for (Optional<Documents.Line> it = documents.next(); it.isPresent(); it = documents.next()) {
      Documents.Line line = it.get();
      lines.add(
          line.number() + (line.tooLong() ? " too long" : " " + new String(line.bytes(), UTF_8)));
    }
    return lines;
  }

  private static InputStream of(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void linesEndWithALineFeedAndTheLastMayLackIt() throws IOException {
    assertThat(read(of("a\n\nb\r\nc"), 9)).containsExactly("1 a", "2 ", "3 b\r", "4 c");
    assertThat(read(of("a\n"), 9)).containsExactly("1 a");
    assertThat(read(of(""), 9)).isEmpty();
  }

  @Test
  void aLineMayBeAsLongAsAllowedAndNoLonger() throws IOException {
    assertThat(read(of("1234\n12345\n6"), 4)).containsExactly("1 1234", "2 too long", "3 6");
  }

  @Test
  void linesGoOnFromOneBufferToTheNext() throws IOException {
    String line = "x".repeat(100_000);

    assertThat(read(of(line + "\n" + line + "\ny"), 100_000))
        .containsExactly("1 " + line, "2 " + line, "3 y");
    assertThat(read(of(line + "\ny"), 99_999)).containsExactly("1 too long", "2 y");
  }

  @Test
  void onlySpaceIsBlank() {
    assertThat(new Documents.Line(1, " \t\r".getBytes(UTF_8), false).blank()).isTrue();
    assertThat(new Documents.Line(1, " x".getBytes(UTF_8), false).blank()).isFalse();
    assertThat(new Documents.Line(1, new byte[0], true).blank()).isFalse();
  }

  @Test
  void beforeMoreIsWaitedForWhatIsDoneIsDone() throws IOException {
    List<String> done = new ArrayList<>();
    Documents documents = new Documents(of("a\nb"), 9, () -> done.add("flushed"));

    documents.next();

    assertThat(done).hasSize(1);
  }
}
