package io.github.standpoint.cli;

import io.github.standpoint.json.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one document.
 *
 * @param name the file as it was named, {@code -} for the standard input
 * @param bytes what stands in it, unpacked if the name ends with {@code .gz}; of more than a reader
 *     takes only so much that it says so
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
    if (!name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readNBytes(ReadLimits.standard().maxBytes() + 1);
    } catch (EOFException e) {
      throw new UnreadableException(name, "it ends in the middle of what was compressed");
    } catch (ZipException e) {
      throw new UnreadableException(name, "this is no gzip file, though it is named so");
    }
  }
}
