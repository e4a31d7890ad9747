package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
