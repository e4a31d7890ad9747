package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waits for what the command prints, however long it takes. */
class WatchTest {
  private static final String GOOD = "{\"standpoint\":\"1.0\",\"id\":\"s\",\"language\":\"en\"}";
  private static final String CLEAR = "\u001b[H\u001b[2J";

  @TempDir private Path folder;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  /** Gives every line as soon as it is there. */
  private final class Lines extends OutputStream {
    private final StringBuilder line = new StringBuilder();

    @Override
    public void write(int character) {
      if (character == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append((char) character);
      }
    }
  }

  private FutureTask<Integer> start(boolean terminal, String term, String... arguments) {
    PrintStream out = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    Host host = new Host(InputStream.nullInputStream(), out, out, Map.of("TERM", term), terminal);
    FutureTask<Integer> task = new FutureTask<>(() -> Standpoint.run(host, arguments));
    thread = new Thread(task);
    thread.start();
    return task;
  }

  private Thread thread;

  private int stop(FutureTask<Integer> task) throws Exception {
    thread.interrupt();
    return task.get();
  }

  private String file(String text) throws Exception {
    return Files.writeString(folder.resolve("s.json"), text).toString();
  }

  @Test
  void aFileIsCheckedAgainWheneverItChanges() throws Exception {
    String file = file(GOOD.replace("en", "english!"));
    FutureTask<Integer> check = start(false, "xterm", "check", "--watch", file);
    assertThat(lines.take()).contains("language.malformed");
    assertThat(lines.take()).isEqualTo("1 document checked: 1 error, 0 warnings");

    file(GOOD);
    assertThat(lines.take()).isEqualTo("1 document checked: nothing found");

    Files.delete(Path.of(file));
    assertThat(lines.take()).contains("there is no such file");

    file("{");
    assertThat(lines.take()).contains("json.syntax");
    assertThat(lines.take()).isEqualTo("1 document checked: 1 error, 0 warnings");
    assertThat(stop(check)).isEqualTo(Standpoint.INVALID);
  }

  @Test
  void theScreenOfATerminalIsClearedEachTime() throws Exception {
    String file = file(GOOD);
    FutureTask<Integer> check = start(true, "xterm", "check", "--watch", file);
    assertThat(lines.take()).startsWith(CLEAR);
    file(GOOD);
    assertThat(lines.take()).startsWith(CLEAR);
    assertThat(stop(check)).isEqualTo(Standpoint.FINE);
  }

  @Test
  void whatIsNoScreenIsNotCleared() throws Exception {
    FutureTask<Integer> check = start(true, "dumb", "check", "--watch", file(GOOD));
    assertThat(lines.take()).doesNotContain("\u001b");
    stop(check);
  }

  @Test
  void itEndsWhenTheFolderIsGone() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("s.json"), GOOD);
    FutureTask<Integer> check = start(false, "xterm", "check", "--watch", file.toString());
    assertThat(lines.take()).isEqualTo("1 document checked: nothing found");
    Files.delete(file);
    Files.delete(inner);

    assertThat(check.get()).isEqualTo(Standpoint.UNUSABLE);
    assertThat(lines).last().asString().contains("nothing left to watch");
  }

  @Test
  void theStandardInputCannotBeWatched() throws Exception {
    assertThat(start(false, "xterm", "check", "--watch", "-").get()).isEqualTo(Standpoint.UNUSABLE);
    assertThat(lines.take()).contains("--watch needs files");
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeSo() throws Exception {
    String file = folder.resolve("none").resolve("s.json").toString();
    assertThat(start(false, "xterm", "check", "--watch", file).get())
        .isEqualTo(Standpoint.UNUSABLE);
    assertThat(lines.take()).contains("cannot watch");
  }
}
