package io.github.standpoint.cli;

import io.github.standpoint.Story;
import io.github.standpoint.cli.terminal.SafeText;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.report.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is different between two versions of a story, and what that means. */
@Command(
    name = "diff",
    header = "Says what is different between two versions of a story, and what it means.",
    description = {
      "",
      "Lines with ! are findings: a changed position, a lost hedge, a package that moved from"
          + " pledged to committed, words taken back. The other lines are all differences, by id"
          + " and attribute.",
      "",
      "Versions with errors are compared as far as they can be read; parts that were left out are"
          + " told on the standard error.",
      "",
      "Exit status: 0 no difference, 1 differences, 2 wrong usage, a file that cannot be read, or"
          + " one of which a part was left out.",
      ""
    })
final class DiffCommand implements Callable<Integer> {
  /** Exit status: the versions differ. */
  private static final int DIFFERENT = 1;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The first version; - reads it from the standard input.")
  private String first = "-";

  @Parameters(index = "1", paramLabel = "NEW", description = "The second version.")
  private String second = "-";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Lines for people, or one JSON object. Default: text.",
      defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  private final Host host;
  private boolean whole = true;

  DiffCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    try {
      Optional<Story> before = read(first);
      Optional<Story> after = read(second);
      if (before.isEmpty() || after.isEmpty()) {
        return Standpoint.UNUSABLE;
      }
      StoryDiff diff = StoryDiff.between(before.get(), after.get());
      print(diff);
      int status = diff.isEmpty() ? Standpoint.FINE : DIFFERENT;
      return whole ? status : Standpoint.UNUSABLE;
    } catch (Document.UnreadableException e) {
      Standpoint.complain(host, e.getMessage());
      return Standpoint.UNUSABLE;
    }
  }

  private Optional<Story> read(String file) throws Document.UnreadableException {
    ReadResult result = StoryJson.standard().tryRead(Document.read(file, host).bytes());
    if (result.story().isEmpty()) {
      Standpoint.complain(host, file + ": no story could be read: " + first(result.report()));
    } else if (!result.unread().isEmpty()) {
      whole = false;
      Standpoint.complain(host, file + ": left out, as it could not be read: " + result.unread());
    }
    return result.story();
  }

  private static String first(Report report) {
    return report.errors().stream().map(it -> it.message()).findFirst().orElse("");
  }

  private void print(StoryDiff diff) {
    if (format == OutputFormat.JSON) {
      new JsonLines(host.out()).write(StoryJson.standard().writeString(diff));
    } else {
      diff.findings().forEach(it -> host.out().println(SafeText.of("! " + it)));
      diff.changes().forEach(it -> host.out().println(SafeText.of("  " + it)));
    }
  }
}
