package io.github.standpoint.cli;

import io.github.standpoint.cli.picture.Picture;
import io.github.standpoint.cli.picture.Problems;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.json.Line;
import io.github.standpoint.json.Lines;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a story to a reader at a terminal. */
@Command(
    name = "show",
    header = "Shows a story: who stands where, how surely, on whose word, and what may follow.",
    description = {
      "",
      "Every sentence is made from the structure alone, so it shows what a program would"
          + " understand. What stands after “In words” is free text of the story or its encoder.",
      "",
      "Of a file with a story a line (.ndjson, .jsonl, with or without .gz) one is shown: say which"
          + " with --line.",
      "",
      "Exit status: 0 no errors (warnings are no errors), 1 the story has errors, 2 wrong usage or"
          + " a file that cannot be read.",
      ""
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The story; - reads it from the standard input.")
  private String file = "-";

  @Option(
      names = "--line",
      paramLabel = "N",
      description = "Show the story in this line of a file that has a story a line.")
  private @Nullable Long line;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colours: auto only at a terminal, and not if NO_COLOR is set. Default: auto.",
      defaultValue = "auto")
  private Host.Colour colour = Host.Colour.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the output, 40 or more. Default: COLUMNS of the shell, or 100.")
  private @Nullable Integer width;

  @Spec private CommandSpec spec;

  private final Host host;

  ShowCommand(Host host) {
    this.host = host;
  }

  private ReadResult whole() throws Document.UnreadableException {
    if (LinesInput.named(file)) {
      throw new ParameterException(
          spec.commandLine(), file + " has a story a line: say which with --line");
    }
    return StoryJson.standard().tryRead(Document.read(file, host).bytes());
  }

  private ReadResult inLine(long number) throws Document.UnreadableException {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), "--line must be 1 or more, but was " + number);
    }
    try (Lines lines = LinesInput.open(file, host, StoryJson.standard())) {
      Iterator<Line> from = lines.from(number).iterator();
      Line first = from.hasNext() ? from.next() : null;
      // Before it there can only be the place where the file breaks off.
      if (first == null || first.number() > number) {
        throw new Document.UnreadableException(file, "there is no story in line " + number);
      }
      return first.result();
    } catch (UncheckedIOException e) {
      throw Document.unreadable(file, e.getCause());
    } catch (IOException e) {
      throw Document.unreadable(file, e);
    }
  }

  @Override
  public Integer call() {
    try {
      ReadResult result = line == null ? whole() : inLine(line);
      Page page = new Page(host.out(), host.width(width), host.colours(colour));
      result
          .story()
          .ifPresentOrElse(
              story -> Picture.print(story, result.report(), page),
              () -> {
                page.paragraph(0, "No story could be read from this document.", Style.AGAINST);
                new Problems(page).print(result.report());
              });
      return result.valid() ? Standpoint.FINE : Standpoint.INVALID;
    } catch (Document.UnreadableException e) {
      Standpoint.complain(host, e.getMessage());
      return Standpoint.UNUSABLE;
    }
  }
}
