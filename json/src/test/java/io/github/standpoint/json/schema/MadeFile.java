package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A resource that is made from the metamodel, checked in, and held current by a test. */
public final class MadeFile {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/standpoint/json");
  private static final Path MADE = Path.of("target/made");
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withArrayIndenter(LINES)
          .withObjectIndenter(LINES);

  private MadeFile() {}

  public static String text(JsonNode json) {
    return JsonMapper.shared().writer().with(PRINTER).writeValueAsString(json) + "\n";
  }

  /** Leaves what the file should be under {@code target/made}, to be read and copied. */
  public static void assertCurrent(String name, String expected) {
    try {
      Path made = MADE.resolve(name);
      Files.createDirectories(made.getParent());
      Files.writeString(made, expected);
      Path file = RESOURCES.resolve(name);
      String actual = Files.exists(file) ? Files.readString(file) : "";
      assertThat(actual.equals(expected)).as("%s is %s", file, made).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
