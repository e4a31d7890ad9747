package io.github.standpoint.cli;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes made-up stories, to try other programs with. */
@Command(
    name = "sample",
    header = "Writes made-up stories that keep all rules, one a line (NDJSON).",
    description = {"", "The same seed gives the same bytes on every machine."},
    footer = {"", "Example: standpoint sample --count 3 | standpoint check -"})
final class SampleCommand implements Callable<Integer> {
  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Which stories; any whole number. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--count",
      paramLabel = "STORIES",
      description = "How many, 0 or more. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long count;

  @Option(
      names = "--size",
      paramLabel = "ELEMENTS",
      description =
          "How many elements each has, 10 to 1000000. Default: ${DEFAULT-VALUE}, as real ones have.",
      defaultValue = "80")
  private int elements;

  @Spec private @Nullable CommandSpec spec;

  private final Host host;

  SampleCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Size size = size();
    if (count < 0) {
      throw misused("count must be 0 or more, but was " + count);
    }
    StoryJson json = StoryJson.standard();
    for (long number = 1; number <= count; number++) {
      byte[] line = json.write(Samples.story(seed, number, size));
      host.out().write(line, 0, line.length);
      host.out().write('\n');
      if (host.out().checkError()) {
        // Whoever reads has seen enough, as head does.
        return Standpoint.FINE;
      }
    }
    return Standpoint.FINE;
  }

  private Size size() {
    try {
      return Size.of(elements);
    } catch (IllegalArgumentException e) {
      throw misused(e.getMessage());
    }
  }

  private ParameterException misused(@Nullable String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
