package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The service on a real PostgreSQL; skipped where its binaries do not run. */
class PostgresTest implements ServiceContract {
  private static EmbeddedPostgres postgres;
  private static Desk desk;

  @BeforeAll
  static void start() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      assumeThat(e).as("PostgreSQL does not start here: skipped").isNull();
    }
    desk = Desk.at(postgres.getJdbcUrl("postgres", "postgres"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (desk != null) {
      desk.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @Override
  public Desk desk() {
    return desk;
  }
}
