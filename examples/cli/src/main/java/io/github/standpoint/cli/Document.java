package io.github.standpoint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The bytes of one document.
 *
 * @param name the file as it was named, {@code -} for the standard input
 * @param bytes what stands in it
 */
record Document(String name, byte[] bytes) {
  static final String STANDARD_INPUT = "-";

  /** Thrown when a document cannot be read; the message is for the user. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String name, String why) {
      super("cannot read " + name + ": " + why);
    }
  }

  static Document read(String name, Host host) throws UnreadableException {
    try {
      return new Document(
          name, name.equals(STANDARD_INPUT) ? host.in().readAllBytes() : bytesOf(name));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name, e);
    }
  }

  /** Says why something cannot be read as a person would. */
  static UnreadableException unreadable(String name, Exception why) {
    return new UnreadableException(name, why(why));
  }

  static String why(Exception why) {
    if (why instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (why instanceof InvalidPathException) {
      return "this is no name of a file";
    }
    return String.valueOf(why.getMessage());
  }

  private static byte[] bytesOf(String name) throws IOException, UnreadableException {
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new UnreadableException(name, "this is a directory");
    }
    return Files.readAllBytes(file);
  }
}
