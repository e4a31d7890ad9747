package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.stories.guarantees.SecurityGuarantees;
import io.github.standpoint.stories.guarantees.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityGuaranteesTest {
  private static final Path FILE = StoryFiles.path("security-guarantees");

  @Test
  void theStoryBuiltInJavaEqualsTheOneRead() throws IOException {
    assertThat(SecurityGuarantees.story()).isEqualTo(StoryJson.standard().read(FILE));
  }

  @Test
  void theStoryBuiltInJavaIsWrittenAsTheFile() throws IOException {
    assertThat(StoryJson.standard().indented().writeString(SecurityGuarantees.story()))
        .isEqualTo(Files.readString(FILE));
  }

  @Test
  void theSectionsHoldTheTextAsGiven() throws IOException {
    Story story = StoryJson.standard().read(FILE);
    List<String> lines =
        story.getSections().stream().flatMap(SecurityGuaranteesTest::headingAndText).toList();
    assertThat(lines).isEqualTo(Text.lines());
  }

  private static Stream<String> headingAndText(Section section) {
    return Stream.of(section.getHeading().orElseThrow(), section.getText().orElseThrow());
  }
}
