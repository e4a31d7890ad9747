package io.github.standpoint.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for files to change. Their folders are watched, since editors often put a new file in the
 * place of the old one. What changes between two waits is not missed.
 */
final class FileChanges implements AutoCloseable {
  private final WatchService service;
  private final Set<Path> files = new HashSet<>();
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Duration quiet;

  /**
   * Begins to watch.
   *
   * @param quiet how long nothing must happen after a change, as one saving is often several
   * @throws IOException if there is no such folder, or it cannot be watched
   */
  FileChanges(List<Path> watched, Duration quiet) throws IOException {
    this.quiet = quiet;
    Path first = watched.get(0).toAbsolutePath();
    this.service = first.getFileSystem().newWatchService();
    try {
      for (Path file : watched) {
        add(file.toAbsolutePath());
        if (Files.exists(file)) {
          add(file.toRealPath()); // where a link leads
        }
      }
    } catch (IOException e) {
      service.close();
      throw e;
    }
  }

  private void add(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && files.add(file)) {
      folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    }
  }

  /**
   * Waits until a file has changed, come or gone.
   *
   * @return whether one has; if not, there is nothing left to watch
   * @throws InterruptedException if the thread is interrupted
   */
  boolean await() throws InterruptedException {
    while (!folders.isEmpty()) {
      if (changed(service.take())) {
        settle();
        return true;
      }
    }
    return false;
  }

  private void settle() throws InterruptedException {
    WatchKey next;
    do {
      next = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
      if (next != null) {
        changed(next);
      }
    } while (next != null);
  }

  private boolean changed(WatchKey key) {
    Path folder = folders.get(key);
    boolean changed = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      changed |=
          event.kind() == OVERFLOW
              || folder != null && files.contains(folder.resolve((Path) event.context()));
    }
    if (!key.reset()) {
      folders.remove(key);
      return true; // The folder is gone, and what was in it.
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
