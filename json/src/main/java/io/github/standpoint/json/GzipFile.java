package io.github.standpoint.json;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Files that may be compressed, which their names say. */
final class GzipFile {
  private static final String ENDING = ".gz";

  private GzipFile() {}

  /** Returns whether this is the name of a gzip file. */
  static boolean named(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Opens the file as it lies on disk. */
  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    boolean pipe =
        file.getFileSystem() == FileSystems.getDefault()
            && Files.exists(file)
            && !Files.isRegularFile(file)
            && !Files.isDirectory(file);
    // The stream of a channel cannot tell whether there is something in a pipe.
    return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
  }

  /** Writes this content, compressed if the name says so. */
  static void write(Path file, OutputStream out, AtomicFile.Content content) throws IOException {
    if (named(file)) {
      GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
      content.writeTo(gzip);
      gzip.finish();
    } else {
      content.writeTo(out);
    }
  }
}
