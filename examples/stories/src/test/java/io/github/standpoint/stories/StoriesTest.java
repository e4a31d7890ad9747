package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  private static final StoryJson JSON = StoryJson.standard();

  static List<String> stories() {
    return StoryFiles.names();
  }

  @Test
  void thereAreTenStories() {
    assertThat(stories()).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStoryIsReadWholeAndWithoutAnError(String name) throws IOException {
    ReadResult result = JSON.tryRead(StoryFiles.path(name));
    assertThat(result.report().errors()).isEmpty();
    assertThat(result.unread()).isEmpty();
    assertThat(result.story().map(it -> it.getId().toString())).contains(name);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStoryHasTheWarningsThatTheReadmeLists(String name) throws IOException {
    List<String> warnings =
        JSON.tryRead(StoryFiles.path(name)).report().warnings().stream()
            .map(it -> it.code() + " at " + it.getPointer())
            .toList();
    assertThat(warnings).isEqualTo(Readme.of(name).warnings());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStoryIsWrittenBackByteForByte(String name) throws IOException {
    Story story = JSON.read(StoryFiles.path(name));
    assertThat(JSON.indented().write(story)).isEqualTo(Files.readAllBytes(StoryFiles.path(name)));
  }
}
