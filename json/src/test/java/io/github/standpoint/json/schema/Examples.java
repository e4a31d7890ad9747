package io.github.standpoint.json.schema;

import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.validation.IndexedStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A short example of each type, taken from the golden files. */
final class Examples {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private Examples() {}

  static <T> JsonNode of(ModelType<T> type) {
    String concept = type.name().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    try {
      Story story = StoryJson.standard().read(GOLDEN.resolve(concept).resolve("minimal.json"));
      if (type.type() == Story.class) {
        return MAPPER.readTree(StoryJson.standard().write(story));
      }
      T first = IndexedStory.of(story).all(type.type()).get(0).value();
      return MAPPER.readTree(MAPPER.writeValueAsBytes(first));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
