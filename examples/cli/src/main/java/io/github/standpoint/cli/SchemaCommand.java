package io.github.standpoint.cli;

import io.github.standpoint.json.extraction.ExtractionSchema;
import io.github.standpoint.json.schema.StorySchema;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the format for programs in other languages. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of a story, or the same for TypeScript and language models.",
    description = {"", "Exit status: 0 printed, 2 wrong usage.", ""})
final class SchemaCommand implements Callable<Integer> {

  /** What to print instead of the schema that takes unknown properties. */
  static final class Kind {
    @Option(names = "--strict", description = "The schema that refuses unknown properties.")
    private boolean strict;

    @Option(
        names = "--extraction",
        paramLabel = "1|2",
        description = "What a language model is asked for in the first or second pass.")
    private @Nullable Integer extraction;

    @Option(names = "--typescript", description = "The types, declared in TypeScript.")
    private boolean typeScript;
  }

  @ArgGroup private @Nullable Kind kind;

  private final Host host;

  SchemaCommand(Host host) {
    this.host = host;
  }

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    host.out().print(text());
    return Standpoint.FINE;
  }

  private String text() {
    if (kind == null) {
      return StorySchema.standard().json();
    }
    if (kind.extraction != null) {
      return extraction(kind.extraction).json();
    }
    return kind.typeScript ? StorySchema.typeScript() : StorySchema.strict().json();
  }

  private ExtractionSchema extraction(int pass) {
    return switch (pass) {
      case 1 -> ExtractionSchema.first();
      case 2 -> ExtractionSchema.second();
      default ->
          throw new ParameterException(
              spec.commandLine(), "the pass must be 1 or 2, but was " + pass);
    };
  }
}
