package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest extends CommandTest {
  private static final String ESCAPE = "\u001B";

  private static final String HOSTILE =
      """
      {"standpoint": "1.0", "id": "s", "language": "en", "headline": "a\\u001b[31mb\\u202ec",
       "actors": [{"type": "person", "id": "p", "name": "\\u009b5mX\\u2066"}]}
      """;

  @Test
  void thePictureOfTheRealStoryHasAllItsParts() {
    assertThat(run("show", REAL_STORY)).isZero();
    assertThat(out())
        .contains(
            "WHO IS WHO",
            "WHERE THEY STAND",
            "WHO SAID IT",
            "PROPOSALS AND TEXTS",
            "PACKAGES",
            "EVENTS",
            "STANCES SIDE BY SIDE",
            "TIMELINE",
            "WHAT MAY FOLLOW",
            "PROBLEMS");
  }

  @Test
  void payerSupplierAndReceiverAreToldApart() {
    run("show", REAL_STORY);

    assertThat(out())
        .containsSubsequence(
            "Security package for Ukraine",
            "Status: proposed",
            "Pays: European allies",
            "Supplies: the United States",
            "Receives: Ukraine",
            "“$90 billion”, read as 90 billion USD (currency inferred)")
        .doesNotContain("pledged");
  }

  @Test
  void officesAndTheUnnamedAreMarked() {
    run("show", REAL_STORY);

    assertThat(out())
        .contains("Donald Trump: President of the United States (head of state), speaks for the")
        .contains("? Trump administration officials: not named in the story")
        .contains("Russian Foreign Ministry: ministry; part of Russia; speaks here for Russia");
  }

  @Test
  void linesAreAsWideAsAskedAndNeverBelowForty() {
    run("show", "--width", "50", REAL_STORY);
    assertThat(out().lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(50));
    assertThat(out().lines()).anySatisfy(it -> assertThat(it.length()).isGreaterThan(45));
  }

  @Test
  void theWidthOfTheShellIsRespected() {
    environment.put("COLUMNS", "44");
    run("show", REAL_STORY);
    assertThat(out().lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(44));
  }

  @Test
  void aWidthThatIsTooSmallBecomesForty() {
    run("show", "--width", "1", REAL_STORY);
    assertThat(out().lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(40));
  }

  @Test
  void coloursAreForTerminalsOnly() {
    run("show", REAL_STORY);
    assertThat(out()).doesNotContain(ESCAPE);
  }

  @Test
  void aTerminalGetsColours() {
    terminal = true;
    run("show", REAL_STORY);
    assertThat(out()).contains(ESCAPE);
  }

  @Test
  void whoWantsNoColoursGetsNone() {
    terminal = true;
    environment.put("NO_COLOR", "1");
    run("show", REAL_STORY);
    environment.remove("NO_COLOR");
    environment.put("TERM", "dumb");
    run("show", REAL_STORY);
    environment.remove("TERM");
    run("show", "--color", "never", REAL_STORY);
    assertThat(out()).doesNotContain(ESCAPE);
  }

  @Test
  void coloursCanBeForced() {
    run("show", "--color", "always", REAL_STORY);
    assertThat(out()).contains(ESCAPE);
  }

  @Test
  void textOfAStoryNeverReachesTheTerminalUnescaped() {
    input = HOSTILE;

    assertThat(run("show", "-")).isZero();
    assertThat(out())
        .contains("a\\u001B[31mb\\u202Ec", "\\u009B5mX\\u2066")
        .doesNotContain(ESCAPE, "\u202E", "\u009B", "\u2066");
  }

  @Test
  void aDocumentWithoutAStoryShowsItsProblems() {
    input = "[]";

    assertThat(run("show", "-")).isEqualTo(1);
    assertThat(out()).contains("No story could be read", "error json.");
  }

  @Test
  void aMissingFileIsStatusTwo() {
    assertThat(run("show", "missing.json")).isEqualTo(2);
    assertThat(err())
        .isEqualToIgnoringNewLines("standpoint: cannot read missing.json: there is no such file");
  }

  private static final String CHANGE_OF_MIND =
      """
      {"standpoint": "1.0", "id": "s", "language": "en",
       "actors": [{"type": "state", "id": "us", "name": "United States"}],
       "measures": [{"id": "troops", "kind": "deploy-forces", "agents": ["us"]}],
       "positions": [
        {"id": "open", "holder": "us", "stance": "open-to", "about": "troops",
         "certainty": "certain", "date": "2025-07"},
        {"id": "out", "holder": "us", "stance": "rules-out", "about": "troops",
         "certainty": "certain", "date": "2025-08-19", "supersedes": "open"}]}
      """;

  private String stances() {
    String shown = out();
    return shown.substring(shown.indexOf("STANCES"), shown.indexOf("TIMELINE"));
  }

  @Test
  void whatWasReplacedIsLeftOutOfTheStancesAndSaidToBe() {
    input = CHANGE_OF_MIND;
    run("show", "--width", "200", "-");

    assertThat(stances())
        .contains("− against:", "Left out, replaced later: the United States is open to")
        .doesNotContain("+ for:");
  }

  @Test
  void stancesCanBeShownAsOfADate() {
    input = CHANGE_OF_MIND;
    assertThat(run("show", "--width", "200", "--as-of", "2025-07-31", "-")).isZero();

    assertThat(stances())
        .startsWith("STANCES SIDE BY SIDE AS OF 2025-07-31")
        .contains("+ for:", "Left out, taken later: the United States rules out")
        .doesNotContain("− against:");
  }

  @Test
  void whatIsNoDateIsWrongUsage() {
    assertThat(run("show", "--as-of", "yesterday", REAL_STORY)).isEqualTo(2);
    assertThat(err()).contains("--as-of", "yesterday").doesNotContain("Exception");
  }

  @Test
  void aPageIsWrittenToTheOutputOrToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("story.html");

    assertThat(run("show", "--format", "html", REAL_STORY)).isZero();
    assertThat(run("show", "--format", "html", "--output", file.toString(), REAL_STORY)).isZero();

    assertThat(out()).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(file).content().isEqualTo(out());
    assertThat(folder).isDirectoryContaining(it -> it.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aPageThatCannotBeWrittenIsStatusTwoAndLeavesNothing(@TempDir Path folder) {
    String nowhere = folder.resolve("missing").resolve("story.html").toString();

    assertThat(run("show", "--format", "html", "-o", nowhere, REAL_STORY)).isEqualTo(2);
    assertThat(err()).contains("cannot write " + nowhere);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noPageIsMadeOfADocumentWithoutAStory() {
    input = "[]";

    assertThat(run("show", "--format", "html", "-")).isEqualTo(1);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("No story could be read", "error json.");
  }

  @Test
  void anOutputWithoutAPageIsWrongUsage() {
    assertThat(run("show", "--output", "x", REAL_STORY)).isEqualTo(2);
    assertThat(err()).contains("--output needs --format html");
  }
}
