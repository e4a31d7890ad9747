package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest extends CommandTest {
  @TempDir private Path folder;
  private String changed = "";

  @BeforeEach
  void change() throws IOException {
    String story = Files.readString(Path.of(REAL_STORY));
    int packages = story.indexOf("\"packages\": [");
    String pledged = story.substring(packages).replaceFirst("\"proposed\"", "\"pledged\"");
    changed = file(story.substring(0, packages) + pledged);
  }

  private String changed(String before, String after) throws IOException {
    String story = Files.readString(Path.of(REAL_STORY));
    assertThat(story).contains(before);
    return file(story.replace(before, after));
  }

  private String file(String story) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "changed", ".story.json"), story)
        .toString();
  }

  @Test
  void equalVersionsHaveStatusZeroAndPrintNothing() {
    assertThat(run("diff", REAL_STORY, REAL_STORY)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void differencesHaveStatusOneAndFindingsComeFirst() {
    assertThat(run("diff", REAL_STORY, changed)).isEqualTo(1);
    assertThat(out().lines())
        .containsExactly(
            "! SecurityPackage package-for-ukraine: moved from proposed to pledged",
            "  changed SecurityPackage package-for-ukraine milestones[0].status:"
                + " proposed -> pledged");
  }

  @Test
  void aLostHedgeIsAFinding() throws IOException {
    String surer = changed("\"certainty\": \"possible\"", "\"certainty\": \"certain\"");

    assertThat(run("diff", REAL_STORY, surer)).isEqualTo(1);
    assertThat(out())
        .contains("! Position putin-open-to-negotiations: hedge lost from possible to certain");
  }

  @Test
  void asJsonItIsOneObject() {
    assertThat(run("diff", "--format", "json", REAL_STORY, changed)).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            "{\"findings\":[{\"kind\":\"status-moved\",\"type\":\"SecurityPackage\","
                + "\"id\":\"package-for-ukraine\",\"before\":\"proposed\",\"after\":\"pledged\"}],"
                + "\"changes\":[{\"kind\":\"changed\",\"type\":\"SecurityPackage\","
                + "\"id\":\"package-for-ukraine\",\"path\":\"milestones[0].status\","
                + "\"before\":\"proposed\",\"after\":\"pledged\"}]}\n");
  }

  @Test
  void whatIsNoStoryHasStatusTwo() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "[]");

    assertThat(run("diff", REAL_STORY, empty.toString())).isEqualTo(2);
    assertThat(err()).contains("no story could be read");
    assertThat(run("diff", REAL_STORY, "missing.json")).isEqualTo(2);
  }

  @Test
  void aPartThatCouldNotBeReadIsNotTakenForADifferenceAlone() throws IOException {
    String broken = changed("\"certainty\": \"possible\"", "\"certainty\": \"maybe\"");

    assertThat(run("diff", REAL_STORY, broken)).isEqualTo(2);
    assertThat(err()).contains("left out, as it could not be read");
    assertThat(out()).contains("removed Position putin-open-to-negotiations");
  }

  @Test
  void textOfAStoryNeverReachesTheTerminalUnescaped() throws IOException {
    String hostile = changed("\"name\": \"Donald Trump\"", "\"name\": \"a\\u001b[31m\\u202e\"");

    run("diff", REAL_STORY, hostile);
    run("diff", "--format", "json", REAL_STORY, hostile);

    assertThat(out()).contains("\\u001B[31m\\u202E").doesNotContain("\u001B", "\u202E");
  }
}
