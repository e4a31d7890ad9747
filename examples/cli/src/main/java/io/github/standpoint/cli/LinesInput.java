package io.github.standpoint.cli;

import io.github.standpoint.json.Lines;
import io.github.standpoint.json.StoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file with a story a line. */
final class LinesInput {
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:ndjson|jsonl)(?:\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private LinesInput() {}

  /** Returns whether a file with this name has a story a line. */
  static boolean named(String file) {
    return NAME.matcher(file).matches();
  }

  static Lines open(String name, Host host, StoryJson json) throws Document.UnreadableException {
    try {
      if (name.equals(Document.STANDARD_INPUT)) {
        return json.lines(host.in());
      }
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new Document.UnreadableException(name, "this is a directory");
      }
      return json.lines(file);
    } catch (IOException | InvalidPathException e) {
      throw Document.unreadable(name, e);
    }
  }

  /** Returns how many bytes the file has, or 0 if nobody knows. */
  static long size(String name) {
    try {
      Path file = Path.of(name);
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }
}
