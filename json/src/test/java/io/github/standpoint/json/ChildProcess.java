package io.github.standpoint.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java of its own. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  /**
   * @param heap the most memory, such as {@code 64m}
   */
  ChildProcess(String heap, Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Returns the next line that the program prints; null after the last. */
  String line() throws IOException {
    return out.readLine();
  }

  /** Returns everything else that the program prints, and its exit status on a line by itself. */
  List<String> rest() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String line = line(); line != null; line = line()) {
      lines.add(line);
    }
    lines.add("exit " + process.waitFor());
    return lines;
  }

  /** Ends it at once, whatever it is doing, and waits until it has ended. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
