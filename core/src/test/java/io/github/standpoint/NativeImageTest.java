package io.github.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a native image has to know: hosts call accessors and make validators by reflection. */
class NativeImageTest {
  private static final String METADATA =
      "/META-INF/native-image/io.github.standpoint/standpoint-core/reachability-metadata.json";

  private static String metadata() throws IOException {
    try (var in = NativeImageTest.class.getResourceAsStream(METADATA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theAccessorsOfEveryTypeAreReachable() throws IOException {
    String metadata = metadata();
    for (ModelType<?> type : Model.types()) {
      String made = type.type().getPackageName() + ".Immutable" + type.type().getSimpleName();
      assertThat(metadata).contains("\"" + type.type().getName() + "\"", "\"" + made + "\"");
    }
  }

  @Test
  void everyClassThatIsNamedExists() throws IOException, ClassNotFoundException {
    for (String line : metadata().lines().filter(it -> it.contains("\"type\":")).toList()) {
      assertThat(Class.forName(line.split("\"")[3])).isNotNull();
    }
  }
}
