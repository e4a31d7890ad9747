package io.github.standpoint.json;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of lines: whether it is compressed, which its name says, and how it is opened. */
final class LinesFile {
  private static final String COMPRESSED = ".gz";

  private LinesFile() {}

  /** Returns whether this is the name of a gzip file. */
  static boolean compressed(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  static InputStream open(Path file) throws IOException {
    boolean pipe =
        file.getFileSystem() == FileSystems.getDefault()
            && Files.exists(file)
            && !Files.isRegularFile(file)
            && !Files.isDirectory(file);
    // The stream of a channel cannot tell whether there is something in a pipe.
    return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
  }
}
