package io.github.standpoint.cli;

import io.github.standpoint.json.schema.StorySchema;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the format for programs in other languages. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of a story, or the same types for TypeScript.",
    description = {"", "Exit status: 0 printed, 2 wrong usage.", ""})
final class SchemaCommand implements Callable<Integer> {

  /** What to print instead of the schema that takes unknown properties. */
  static final class Kind {
    @Option(names = "--strict", description = "The schema that refuses unknown properties.")
    private boolean strict;

    @Option(names = "--typescript", description = "The types, declared in TypeScript.")
    private boolean typeScript;
  }

  @ArgGroup private @Nullable Kind kind;

  private final Host host;

  SchemaCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    host.out().print(text());
    return Standpoint.FINE;
  }

  private String text() {
    if (kind == null) {
      return StorySchema.standard().json();
    }
    return kind.typeScript ? StorySchema.typeScript() : StorySchema.strict().json();
  }
}
