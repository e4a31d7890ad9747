package io.github.standpoint.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core over all pages, light and dark; skipped where there is no Chromium or no npm. */
class AccessibilityTest {
  private static final String AXE = "axe-core@4.14.1";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/read/" + RealStory.ID,
          "/read/" + RealStory.ID + "/changes",
          "/who",
          "/who?scheme=wikidata&value=Q30",
          "/who?scheme=wikidata&value=Q30&asOf=2025",
          "/check",
          "/read/none");

  private static final String SERIOUS =
      "const done = arguments[0];"
          + "axe.run({resultTypes: ['violations']}).then(it => done(it.violations"
          + ".filter(v => ['serious', 'critical'].includes(v.impact))"
          + ".map(v => v.id + ' ' + v.nodes.map(n => n.target + ' ' + n.failureSummary))))";

  @TempDir private static Path folder;
  private static String axe;

  @BeforeAll
  static void fetchAxe() throws IOException, InterruptedException {
    Process npm;
    try {
      npm =
          new ProcessBuilder("sh", "-c", "npm pack --silent " + AXE + " && tar xzf axe-core-*.tgz")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    boolean ended = npm.waitFor(2, TimeUnit.MINUTES);
    Path script = folder.resolve("package/axe.min.js");
    assumeThat(ended && Files.exists(script)).as("npm does not give %s: skipped", AXE).isTrue();
    axe = Files.readString(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingSeriousIsFoundOnAnyPage(String scheme) {
    ChromeDriver browser = Browser.start(scheme);
    try (Desk desk = Desk.with(Desk.in(folder.resolve(scheme)))) {
      desk.post(RealStory.bytes());
      desk.put(RealStory.ID, RealStory.revised(), "If-Match", "*");
      for (String page : PAGES) {
        browser.get(desk.uri(page).toString());
        assertThat(browser.getTitle()).as(page).doesNotContain("Error").isNotEmpty();
        browser.executeScript(axe);
        assertThat((List<?>) browser.executeAsyncScript(SERIOUS)).as(page).isEmpty();
      }
    } finally {
      browser.quit();
    }
  }
}
