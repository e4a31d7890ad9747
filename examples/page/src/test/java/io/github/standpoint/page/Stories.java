package io.github.standpoint.page;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The encoded stories and their pages. */
final class Stories {
  private static final Path FOLDER = Path.of("../stories");

  private Stories() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(it -> it.toString().endsWith(".story.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Story read(Path file) {
    try {
      ReadResult result = StoryJson.standard().tryRead(file);
      return result.story().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Story real() {
    return read(FOLDER.resolve("security-guarantees.story.json"));
  }

  static String page(Story story) {
    return StoryPage.of(story, Report.empty()).document();
  }
}
