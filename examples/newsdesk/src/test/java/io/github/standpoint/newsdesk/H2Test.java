package io.github.standpoint.newsdesk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The service on H2, in a file, as it comes. */
class H2Test implements ServiceContract {
  @TempDir private static Path folder;
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = Desk.at(Desk.h2(folder));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Override
  public Desk desk() {
    return desk;
  }
}
