package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;
import io.github.standpoint.json.FixResult;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
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

/** Cures what has one certain cure, and says what it did and what is left. */
@Command(
    name = "fix",
    header = "Cures what in stories has one certain cure.",
    description = {
      "",
      "Mistyped names and words, numbers in quotation marks, references in another letter case,"
          + " evidence that stands elsewhere in its section, and the like. Only what is cured"
          + " changes; a file is replaced in one step, or stays as it is. What needs a decision is"
          + " left and counted: see 'standpoint check'.",
      "",
      "Exit status: 0 no errors are left, 1 a document has errors that are left, 2 wrong usage or a"
          + " file that cannot be read or written.",
      ""
    })
final class FixCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "The stories; - reads one from the standard input, writes it to the standard output, and"
              + " says what it did on the standard error.")
  private List<String> files = List.of();

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the one document there instead, - for the standard output.")
  private @Nullable String output;

  @Mixin private Judgement judgement = new Judgement();

  @Spec private CommandSpec spec;

  private final Host host;
  private int status = Standpoint.FINE;

  FixCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    judgement.prepare();
    if (output != null && (dryRun || files.size() > 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--output takes one document" + (dryRun ? ", and --dry-run writes none" : ""));
    }
    files.forEach(this::fix);
    return status;
  }

  private void fix(String file) {
    try {
      FixResult result = judgement.reader().fix(Document.read(file, host).bytes());
      Report left = judgement.judged(result.report());
      boolean piped = !dryRun && target(file).equals("-");
      PrintStream said = piped ? host.err() : host.out();
      result.fixed().forEach(it -> say(file, it, said));
      if (!dryRun) {
        write(result, file);
      }
      said.println(SafeText.of(file + ": " + summary(result, left)));
      status = Math.max(status, left.valid() ? Standpoint.FINE : Standpoint.INVALID);
    } catch (Document.UnreadableException | IOException e) {
      Standpoint.complain(host, e.getMessage());
      status = Standpoint.UNUSABLE;
    }
  }

  private String target(String file) {
    return output == null ? file : output;
  }

  private static void say(String file, Problem problem, PrintStream said) {
    said.println(
        SafeText.of(
            file
                + problem.getLine().map(it -> ":" + it).orElse("")
                + problem.getColumn().map(it -> ":" + it).orElse("")
                + ": "
                + problem.code()
                + " at "
                + problem.getPointer()));
    FixText change = FixText.of(problem.getFix().orElseThrow());
    change.before().forEach(it -> said.println("  - " + it));
    change.after().forEach(it -> said.println("  + " + it));
  }

  private void write(FixResult result, String file) throws IOException {
    String target = target(file);
    if (target.equals("-")) {
      host.out().writeBytes(result.json());
    } else if (result.changed() || output != null) {
      try {
        result.write(Path.of(target));
      } catch (IOException | java.nio.file.InvalidPathException e) {
        throw new IOException("cannot write " + target + ": " + e.getMessage(), e);
      }
    }
  }

  private String summary(FixResult result, Report left) {
    String fixed =
        Counts.counted(result.fixed().size(), "problem") + (dryRun ? " to fix" : " fixed");
    int errors = left.errors().size();
    int warnings = left.warnings().size();
    return errors + warnings == 0
        ? fixed + ", none left"
        : fixed
            + ", left: "
            + Counts.counted(errors, "error")
            + ", "
            + Counts.counted(warnings, "warning");
  }
}
