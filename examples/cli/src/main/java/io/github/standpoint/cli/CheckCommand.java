package io.github.standpoint.cli;

import io.github.standpoint.json.Line;
import io.github.standpoint.json.Lines;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates documents and says what is wrong with them, and where. */
@Command(
    name = "check",
    header = "Says what is wrong with stories, and where.",
    description = {
      "",
      "A file named .ndjson or .jsonl, or one of these and .gz, holds a story a line; it may be of any"
          + " size. Every line is checked by itself, several at once, and reported in its order."
          + " Any other file holds one story, compressed if its name ends with .gz.",
      "",
      "With --watch the files are checked again whenever one changes, until Ctrl-C.",
      "",
      "Exit status: 0 no errors (warnings are no errors), 1 a document has errors, 2 wrong usage or"
          + " a file that cannot be read.",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  /** Longer than an editor takes from one step of saving to the next, too short to wait for. */
  private static final Duration QUIET = Duration.ofMillis(50);

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The stories; - reads one from the standard input, or with --lines many.")
  private List<String> files = List.of();

  @Option(names = "--lines", description = "Every file holds a story a line, whatever its name is.")
  private boolean lines;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Check so many lines at once. Default: as many as there are processors.")
  private @Nullable Integer threads;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Lines for people, or one JSON object a document.",
      defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "Only what is wrong: no progress, which is shown at a terminal, and no counts.")
  private boolean quiet;

  @Option(
      names = "--watch",
      description =
          "Go on, and check again whenever a file changes; at a terminal on a clear screen.")
  private boolean watch;

  @Mixin private Judgement judgement = new Judgement();

  @Spec private CommandSpec spec;

  private final Host host;
  private Counts counts = new Counts();
  private int status = Standpoint.FINE;
  private boolean anyRead;
  private boolean nobodyListens;

  CheckCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    if (threads != null && threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, but was " + threads);
    }
    judgement.prepare();
    return watch ? watched() : checked();
  }

  private int watched() {
    if (files.contains(Document.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--watch needs files: the standard input cannot change");
    }
    try (FileChanges changes = new FileChanges(files.stream().map(Path::of).toList(), QUIET)) {
      do {
        host.clear();
        checked();
        if (nobodyListens) {
          return status;
        }
      } while (changes.await());
      Standpoint.complain(host, "there is nothing left to watch: the folder is gone");
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "this is no name of a file: " + e.getInput());
    } catch (IOException e) {
      Standpoint.complain(host, "cannot watch: " + Document.why(e));
      return Standpoint.UNUSABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return status;
  }

  private int checked() {
    counts = new Counts();
    status = Standpoint.FINE;
    anyRead = false;
    for (String file : files) {
      if (!nobodyListens) {
        check(file);
      }
    }
    if (format == OutputFormat.TEXT && anyRead && !quiet) {
      counts.text().forEach(host.out()::println);
    }
    nobodyListens |= host.out().checkError();
    return status;
  }

  private void check(String file) {
    try {
      if (lines || LinesInput.named(file)) {
        checkLines(file);
      } else {
        Document document = Document.read(file, host);
        anyRead = true;
        Report report = judgement.reader().explain(document.bytes());
        // A document is a whole file.
        tell(new Verdict(file, 1, judgement.judged(report)));
      }
    } catch (Document.UnreadableException e) {
      Standpoint.complain(host, e.getMessage());
      status = Standpoint.UNUSABLE;
    }
  }

  private void checkLines(String file) throws Document.UnreadableException {
    Progress progress = new Progress(host, !quiet, file, LinesInput.size(file));
    try (Lines all = LinesInput.open(file, host, judgement.reader())) {
      anyRead = true;
      all.parallel(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
      for (Line line : all) {
        Report report = judgement.judged(line.result().report());
        if (format == OutputFormat.JSON || !report.problems().isEmpty()) {
          progress.clear();
        }
        tell(new Verdict(file, line.number(), report));
        if (nobodyListens) {
          break;
        }
        progress.next(all.bytesRead());
      }
    } catch (UncheckedIOException e) {
      throw Document.unreadable(file, e.getCause());
    } catch (IOException e) {
      throw Document.unreadable(file, e);
    } finally {
      progress.clear();
    }
  }

  private void tell(Verdict verdict) {
    Report report = verdict.report();
    counts.add(report);
    status = Math.max(status, report.valid() ? Standpoint.FINE : Standpoint.INVALID);
    if (format == OutputFormat.JSON) {
      new JsonLines(host.out()).write(verdict::write);
    } else if (report.problems().isEmpty()) {
      return;
    } else {
      verdict.text().forEach(host.out()::println);
    }
    // Whoever waits for it gets it now; and whoever has seen enough (| head) ends this.
    nobodyListens = host.out().checkError();
  }
}
