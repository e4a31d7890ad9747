package io.github.standpoint.hosts;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Asks the program that was built, as Quarkus runs it, in a process of its own. */
class StoryServiceTest extends ServiceContract {
  private static final Pattern STARTED =
      Pattern.compile("powered by Quarkus 3\\..* Listening on: http://[^:]+:(\\d+)");

  private static Process service;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=0",
                "-jar",
                "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .start();
    BufferedReader log = service.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      said.append(line).append('\n');
      MatchResult started = STARTED.matcher(line).results().findFirst().orElse(null);
      if (started != null) {
        port = Integer.parseInt(started.group(1));
        return;
      }
    }
    throw new IllegalStateException("the service did not start:\n" + said);
  }

  @AfterAll
  static void stop() {
    service.destroy();
  }

  @Override
  protected int port() {
    return port;
  }
}
