package io.github.standpoint.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the structure is, it can be said back. */
class TotalityTest {

  static Stream<Path> stories() throws IOException {
    return Files.list(Path.of("../stories"))
        .filter(it -> it.toString().endsWith(".story.json"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryCanBeShownWhicheverOfItsListsIsMissing(Path file) throws IOException {
    Story story = StoryJson.standard().tryRead(file).story().orElseThrow();

    for (Story shortened : withOneListMissing(story)) {
      assertThatCode(() -> shown(shortened)).doesNotThrowAnyException();
    }
  }

  private static List<Story> withOneListMissing(Story story) {
    return List.of(
        story,
        Story.builder().from(story).actors(List.of()).build(),
        Story.builder().from(story).places(List.of()).build(),
        Story.builder().from(story).affiliations(List.of()).build(),
        Story.builder().from(story).sources(List.of()).build(),
        Story.builder().from(story).statements(List.of()).build(),
        Story.builder().from(story).claims(List.of()).build(),
        Story.builder().from(story).measures(List.of()).build(),
        Story.builder().from(story).proposals(List.of()).build(),
        Story.builder().from(story).packages(List.of()).build(),
        Story.builder().from(story).events(List.of()).build(),
        Story.builder().from(story).positions(List.of()).build());
  }

  private static String shown(Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Picture.print(story, Report.empty(), new Page(stream, 80, false));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void storiesWhosePositionsAreAboutEachOtherAreShown() {
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addPositions(about("one", "two"), about("two", "one"))
            .build();

    assertThat(shown(story)).isNotEmpty();
  }

  private static Position about(String id, String other) {
    return Position.builder()
        .id(id)
        .holder(Id.<Actor>of("russia"))
        .stance("denies")
        .about(Id.<Subject>of(other))
        .certainty(Certainty.CERTAIN)
        .build();
  }

  @Test
  void aHolderThatIsNoActorIsStillNamed() {
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addPositions(
                Position.builder()
                    .id("position")
                    .holder(Id.<Actor>of("position"))
                    .stance("supports")
                    .about(Id.<Subject>of("one"))
                    .certainty(Certainty.CERTAIN)
                    .build())
            .build();

    assertThatCode(() -> shown(story)).doesNotThrowAnyException();
  }
}
