package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code standpoint}. */
@Command(
    name = "standpoint",
    header = "Stories about international security: who says what about which measure.",
    description = "",
    footer = {"", "Example: standpoint show security-guarantees.story.json"})
public final class Standpoint implements Callable<Integer> {
  /** Exit status: nothing is wrong. */
  static final int FINE = 0;

  /** Exit status: a document has errors. */
  static final int INVALID = 1;

  /** Exit status: wrong usage, or a file that cannot be read. */
  static final int UNUSABLE = 2;

  /** Narrower help is refused by the library that prints it. */
  private static final int LEAST_HELP_WIDTH = 55;

  private final Host host;

  @Spec private CommandSpec spec;

  private Standpoint(Host host) {
    this.host = host;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String... arguments) {
    Host host = Host.ofProcess();
    int status = run(host, arguments);
    host.out().flush();
    host.err().flush();
    System.exit(status);
  }

  /** Runs the command and returns its exit status. */
  static int run(Host host, String... arguments) {
    CommandLine command =
        new CommandLine(new Standpoint(host))
            .addSubcommand(new ShowCommand(host))
            .addSubcommand(new CheckCommand(host))
            .addSubcommand(new DiffCommand(host))
            .addSubcommand(new FixCommand(host))
            .addSubcommand(new RulesCommand(host))
            .addSubcommand(new SchemaCommand(host))
            .addSubcommand(new SampleCommand(host));
    addHelp(command);
    command.getSubcommands().values().forEach(Standpoint::addHelp);
    command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(host.out(), true))
        .setErr(new PrintWriter(host.err(), true))
        .setParameterExceptionHandler((error, given) -> misused(error, host))
        .setExecutionExceptionHandler((error, used, parsed) -> failed(error, host));
    command.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, host.width(null)));
    return command.execute(arguments);
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
  }

  private static int misused(ParameterException error, Host host) {
    complain(host, error.getMessage() + suggestion(error));
    String name = error.getCommandLine().getCommandSpec().qualifiedName();
    host.err().println("Try '" + name + " --help'.");
    return UNUSABLE;
  }

  private static String suggestion(ParameterException error) {
    List<String> meant =
        error instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return meant.isEmpty() ? "" : "; did you mean '" + meant.get(0) + "'?";
  }

  private static int failed(Exception error, Host host) {
    complain(host, "this should not have happened: " + error);
    return UNUSABLE;
  }

  /** Tells the user in one line what went wrong. */
  static void complain(Host host, @Nullable String message) {
    host.err().println(SafeText.of("standpoint: " + message));
  }

  /** Without a command there is nothing to do: prints the usage. */
  @Override
  public Integer call() {
    spec.commandLine().usage(host.err());
    return UNUSABLE;
  }

  /** The version of the jar. */
  private static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = Standpoint.class.getPackage().getImplementationVersion();
      return new String[] {"standpoint " + (version == null ? "(not packaged)" : version)};
    }
  }
}
