package io.github.standpoint.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.standpoint.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and does what it says. */
class ReadmeTest {
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/json/jackson2/ReadmeTest.java");

  @Test
  void aHostReadsAndWrites() throws Exception {
    String body = GoldenFiles.text(GoldenFiles.named("full").get(0));

    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Story story = mapper.readValue(body, Story.class);
    String json = mapper.writeValueAsString(story);

    assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(body));
  }

  @Test
  void everyLineOfJavaStandsHere() throws Exception {
    Matcher block =
        Pattern.compile("(?ms)^```java\\n(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")));
    List<String> here = Files.readString(THIS).lines().map(String::strip).toList();

    assertThat(block.find()).isTrue();
    do {
      assertThat(here).containsSubsequence(Arrays.asList(block.group(1).split("\n")));
    } while (block.find());
  }
}
