package io.github.standpoint.cli;

import io.github.standpoint.cli.picture.Picture;
import io.github.standpoint.cli.picture.Problems;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a story to a reader at a terminal. */
@Command(
    name = "show",
    header = "Shows a story: who stands where, how surely, on whose word, and what may follow.",
    description = {
      "",
      "Every sentence is made from the structure alone, so it shows what a program would"
          + " understand. What stands after “In words” is free text of the story or its encoder.",
      "",
      "Exit status: 0 no errors (warnings are no errors), 1 the story has errors, 2 wrong usage or"
          + " a file that cannot be read.",
      ""
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The story; - reads it from the standard input.")
  private String file = "-";

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

  private final Host host;

  ShowCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    try {
      Document document = Document.read(file, host);
      ReadResult result = StoryJson.standard().tryRead(document.bytes());
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
