package io.github.standpoint.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written whole or not at all: what was there stays until the new one is complete.
 */
final class WholeFile {
  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(); // a link stays
    if (Files.isDirectory(target)) {
      throw new IOException("this is a directory");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no such folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.writeString(target, text); // a device or a pipe cannot be replaced
      return;
    }
    // Not a temporary file, which nobody else may read.
    Path unfinished = folder.resolve(".standpoint-" + UUID.randomUUID() + ".part");
    try {
      Files.writeString(unfinished, text, StandardOpenOption.CREATE_NEW);
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
