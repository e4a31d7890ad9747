package io.github.standpoint.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command has around it, so that tests can put something else there.
 *
 * @param in what {@code -} reads
 * @param out where results go, UTF-8
 * @param err where complaints go, UTF-8
 * @param environment the environment variables
 * @param terminal whether a person sees the output directly
 */
record Host(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  /** When colours are used. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  static Host ofProcess() {
    return new Host(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        consoleIsTerminal(System.console()));
  }

  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
  }

  /** From JDK 22 on there is a console even without a terminal, and a method that tells. */
  private static boolean consoleIsTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Returns whether colours are to be used. */
  boolean colours(Colour asked) {
    return switch (asked) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }

  /** Clears the screen, if there is one that can be cleared. */
  void clear() {
    if (terminal && !environment.getOrDefault("TERM", "").equals("dumb")) {
      out.print("\u001b[H\u001b[2J");
    }
  }

  /** Returns the width that was asked for, or else that of the terminal, never below the least. */
  int width(@Nullable Integer asked) {
    return Math.max(LEAST_WIDTH, asked != null ? asked : terminalWidth());
  }

  private int terminalWidth() {
    try {
      return Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
