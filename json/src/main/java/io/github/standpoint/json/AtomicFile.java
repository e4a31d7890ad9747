package io.github.standpoint.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside it, and then over it in one step. Whoever looks, even
 * after a crash, sees the old file or the new one.
 */
final class AtomicFile {
  private static final int MOST_LINKS = 40;

  /** Writes what is to stand in the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Replaces or makes this file. A link stays, and what it leads to is replaced. What is no file,
   * such as a device or a pipe, cannot be replaced and is written to.
   */
  static void write(Path target, Content content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a directory");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        content.writeTo(out);
      }
      return;
    }
    Path file = followed(target.toAbsolutePath());
    if (Files.exists(file) && !Files.isWritable(file)) {
      // A folder lets its files be replaced, but somebody did not want this one to change.
      throw new AccessDeniedException(file.toString());
    }
    if (!Files.isDirectory(file.resolveSibling("."))) {
      throw new NoSuchFileException(target.toString(), null, "there is no such folder");
    }
    Path beside = file.resolveSibling(".standpoint-" + UUID.randomUUID() + ".tmp");
    try {
      fill(beside, permissions(file), content);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      discard(beside, e);
      // Nobody has heard of the file beside.
      throw e.getFile().equals(beside.toString()) ? denied(target, e) : e;
    } catch (Throwable e) {
      discard(beside, e);
      throw e;
    }
    keepName(file.getParent());
  }

  private static AccessDeniedException denied(Path target, AccessDeniedException cause) {
    AccessDeniedException denied =
        new AccessDeniedException(target.toString(), null, "no file may be made in its folder");
    denied.initCause(cause);
    return denied;
  }

  private static Path followed(Path target) throws IOException {
    Path file = target;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(target.toString());
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      return view == null ? Optional.empty() : Optional.of(view.readAttributes().permissions());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void fill(
      Path beside, Optional<Set<PosixFilePermission>> permissions, Content content)
      throws IOException {
    // Set from the start: what few may read is never open to many, not for a moment.
    FileAttribute<?>[] from =
        permissions
            .map(it -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(it)})
            .orElse(new FileAttribute<?>[0]);
    Set<StandardOpenOption> made =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(beside, made, from)) {
      if (permissions.isPresent()) {
        Files.setPosixFilePermissions(beside, permissions.get()); // a mask may have cut some
      }
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void discard(Path beside, Throwable reason) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Has the folder itself written to disk, where systems can: that the file has its name now. */
  private static void keepName(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; the file itself is on disk.
    }
  }
}
