package io.github.standpoint.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The property finds the fault, and shows it as the README prints it. */
class PlantedFaultTest {

  /** What became of the property, and what it printed. */
  private static final class Outcome implements TestExecutionListener {
    private final List<TestExecutionResult.Status> statuses = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        statuses.add(result.getStatus());
      }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      entry.getKeyValuePairs().values().forEach(printed::append);
    }
  }

  private static Outcome run() {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(PlantedFault.class))
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.database", "target/jqwik-database-of-planted-fault")
            .build();
    Outcome outcome = new Outcome();
    LauncherFactory.create().execute(request, outcome);
    return outcome;
  }

  @Test
  void theLostMayIsFoundAndShownAsTheReadmeHasIt() throws IOException {
    Outcome outcome = run();

    assertThat(outcome.statuses).containsExactly(TestExecutionResult.Status.FAILED);
    String report = outcome.printed.toString();
    String shrunk =
        report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"));
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains(withoutTrailingBlanks(shrunk));
  }

  private static String withoutTrailingBlanks(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  @Test
  void theReadmeShowsThePropertyAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Path source =
        Path.of(
            "src/test/java",
            getClass().getPackageName().replace('.', '/'),
            "ImporterProperties.java");
    String shown =
        readme.substring(
            readme.indexOf("@Property"), readme.indexOf("```", readme.indexOf("@Property")));

    assertThat(Files.readString(source).replaceAll("(?m)^  ", "")).contains(shown);
  }
}
