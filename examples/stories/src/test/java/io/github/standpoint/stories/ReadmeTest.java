package io.github.standpoint.stories;

import static io.github.standpoint.position.Certainty.CERTAIN;
import static io.github.standpoint.position.Stance.RULES_OUT;
import static io.github.standpoint.proposal.MeasureKind.DEPLOY_GROUND_FORCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.report.Report;
import io.github.standpoint.value.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README of the project prints, run. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");

  @Test
  void theTenLinesPrintWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      printTheTenLines();
    } finally {
      System.setOut(before);
    }

    assertThat(Files.readString(README))
        .contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  private static void printTheTenLines() {
    State us = State.of("us", "United States");
    Place ukraine = Place.of("ukraine", "Ukraine");
    Measure troops =
        Measure.builder()
            .id("troops")
            .kind(DEPLOY_GROUND_FORCES)
            .addAgent(us)
            .addLocation(ukraine)
            .build();
    Position no =
        Position.builder()
            .id("no")
            .holder(us)
            .stance(RULES_OUT)
            .about(troops)
            .certainty(CERTAIN)
            .build();
    Story story =
        Story.builder()
            .id("s1")
            .language("en")
            .addActor(us)
            .addPlace(ukraine)
            .addMeasure(troops)
            .addPosition(no)
            .build();

    String json = StoryJson.standard().writeString(story);
    Report report = StoryJson.standard().tryRead(json.replace("certain\"", "certian\"")).report();
    System.out.println(no.getStance() + " is " + no.getStance().direction());
    System.out.print(report);
  }

  @Test
  void theLinesAreThoseOfTheReadme() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/io/github/standpoint/stories/ReadmeTest.java"));
    String lines = Files.readString(README).split("```java\n")[1].split("```")[0];

    assertThat(lines.lines().filter(it -> !it.isBlank()))
        .allSatisfy(line -> assertThat(squeezed(here)).contains(squeezed(line)));
  }

  /** The formatter breaks lines that the README keeps whole. */
  private static String squeezed(String java) {
    return java.replaceAll("\\s+", "");
  }

  @Test
  void aMinimalStoryIsFiveLinesOfJavaAndEightOfJson() {
    Story story =
        Story.builder()
            .id("s1")
            .language("en")
            .addSection(Section.of("body", SectionKind.BODY))
            .addActor(State.of("us", "United States"))
            .build();
    String json =
        """
        {
          "standpoint": "1.0",
          "id": "s1",
          "language": "en",
          "sections": [{"id": "body", "kind": "body"}],
          "actors": [{"type": "state", "id": "us", "name": "United States"}]
        }
        """;

    assertThat(StoryJson.standard().read(json)).isEqualTo(story);
  }
}
