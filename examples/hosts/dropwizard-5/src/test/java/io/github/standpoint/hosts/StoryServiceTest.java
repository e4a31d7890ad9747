package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryServiceTest extends ServiceContract {
  private static final CompletableFuture<Server> SERVER = new CompletableFuture<>();

  @BeforeAll
  static void start() throws Exception {
    new StoryService() {
      @Override
      public void run(Configuration configuration, Environment environment) {
        super.run(configuration, environment);
        environment.lifecycle().addServerLifecycleListener(SERVER::complete);
      }
    }.run("server", "service.yml");
  }

  @AfterAll
  static void stop() throws Exception {
    SERVER.join().stop();
  }

  @Override
  protected int port() {
    return ((ServerConnector) SERVER.join().getConnectors()[0]).getLocalPort();
  }

  @Test
  void theHostIsDropwizard5OnJackson2() {
    assertThat(Application.class.getPackage().getImplementationVersion()).startsWith("5.");
    assertThat(PackageVersion.VERSION.getMajorVersion()).isEqualTo(2);
  }
}
