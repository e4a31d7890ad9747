package io.github.standpoint.cli;

import io.github.standpoint.Story;
import io.github.standpoint.cli.picture.Picture;
import io.github.standpoint.cli.picture.Problems;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.json.Line;
import io.github.standpoint.json.Lines;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.page.StoryPage;
import io.github.standpoint.report.Report;
import io.github.standpoint.value.FuzzyDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Shows a story to a reader, at a terminal or as a page for a browser. */
@Command(
    name = "show",
    header = "Shows a story: who stands where, how surely, on whose word, and what may follow.",
    description = {
      "",
      "Every sentence is made from the structure alone, so it shows what a program would"
          + " understand. What stands after “In words” is free text of the story or its encoder.",
      "",
      "With --format html it is one page that needs nothing else: no script, no other file.",
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

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Stances as of the end of this date (EDTF, such as 2025-08-19 or 2025-08). Default: at"
              + " the end of the story.",
      converter = DateConverter.class)
  private @Nullable FuzzyDate asOf;

  @Option(
      names = "--format",
      paramLabel = "text|html",
      description = "Text for a terminal, or a page for a browser. Default: text.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the page is written, whole or not at all. Default: standard output.")
  private @Nullable Path output;

  /** For whom a story is shown. */
  enum Format {
    /** Readers at a terminal. */
    TEXT,
    /** Readers with a browser. */
    HTML
  }

  private final Host host;

  @Spec private CommandSpec spec;

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
    if (output != null && format != Format.HTML) {
      throw new ParameterException(spec.commandLine(), "--output needs --format html");
    }
    try {
      ReadResult result = line == null ? whole() : inLine(line);
      if (result.story().isEmpty()) {
        nothing(result.report());
      } else if (format == Format.HTML) {
        page(result.story().get(), result.report());
      } else {
        Picture.print(result.story().get(), result.report(), terminal(), asOf);
      }
      return result.valid() ? Standpoint.FINE : Standpoint.INVALID;
    } catch (Document.UnreadableException e) {
      Standpoint.complain(host, e.getMessage());
      return Standpoint.UNUSABLE;
    } catch (IOException e) {
      Standpoint.complain(host, "cannot write " + output + ": " + e.getMessage());
      return Standpoint.UNUSABLE;
    }
  }

  private Page terminal() {
    return new Page(host.out(), host.width(width), host.colours(colour));
  }

  /** A page of a document without a story would look like one of an empty story. */
  private void nothing(Report report) {
    Page page = format == Format.HTML ? new Page(host.err(), host.width(width), false) : terminal();
    page.paragraph(0, "No story could be read from this document.", Style.AGAINST);
    new Problems(page).print(report);
  }

  private void page(Story story, Report report) throws IOException {
    StoryPage page = StoryPage.of(story, report);
    String html = (asOf == null ? page : page.asOf(asOf)).document();
    if (output == null) {
      host.out().print(html);
    } else {
      WholeFile.write(output, html);
    }
  }

  /** Reads a date as people type it. */
  private static final class DateConverter implements ITypeConverter<FuzzyDate> {
    @Override
    public FuzzyDate convert(String text) {
      try {
        return FuzzyDate.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
