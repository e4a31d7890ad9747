package io.github.standpoint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says can be done. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/page/ReadmeTest.java");

  @Test
  void theSnippetStandsInThisTestAndWritesAPage(@TempDir Path folder) throws IOException {
    Story story = Stories.real();
    Report report = Report.empty();
    Path file = folder.resolve("story.html");

    StoryPage page = StoryPage.of(story, report);
    Files.writeString(file, page.document());

    assertThat(file).content().contains(page.content(), page.stylesheet());
    Matcher block = Pattern.compile("(?ms)^```java\\n(.*?)^```$").matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    assertThat(Files.readString(THIS).lines().map(String::strip).toList())
        .containsSubsequence(Arrays.asList(block.group(1).split("\n")));
  }

  @Test
  void everyFileThatIsLinkedIsThere() throws IOException {
    Matcher link = Pattern.compile("]\\((?!https?:)([^)#]+)").matcher(Files.readString(README));

    assertThat(link.results().map(it -> Path.of(it.group(1))).toList())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).exists());
  }
}
