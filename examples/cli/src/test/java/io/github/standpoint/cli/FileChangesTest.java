package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every wait ends because of what the test did before it; were that missed, it would never end. */
class FileChangesTest {
  @TempDir private Path folder;

  private FileChanges changes(Path... files) throws Exception {
    return new FileChanges(List.of(files), Duration.ZERO);
  }

  @Test
  void aFileThatIsWrittenHasChanged() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "1");
    try (FileChanges changes = changes(file)) {
      Files.writeString(file, "2");
      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileThatIsReplacedAsEditorsDoHasChanged() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "1");
    try (FileChanges changes = changes(file)) {
      Path written = Files.writeString(folder.resolve(".a.json.swp"), "2");
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileMayComeLaterAndGo() throws Exception {
    Path file = folder.resolve("a.json");
    try (FileChanges changes = changes(file)) {
      Files.writeString(file, "1");
      assertThat(changes.await()).isTrue();
      Files.delete(file);
      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileBehindALinkIsWatchedWhereItIs() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("a.json"), "1");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    try (FileChanges changes = changes(link)) {
      Files.writeString(file, "2");
      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void whenItsFolderIsGoneThereIsNothingLeftToWatch() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("a.json"), "1");
    try (FileChanges changes = changes(file)) {
      Files.delete(file);
      Files.delete(inner);
      boolean more = true;
      while (more) {
        more = changes.await();
      }
      assertThat(more).isFalse();
    }
  }

  @Test
  void aFolderThatIsNotThereCannotBeWatched() {
    assertThatThrownBy(() -> changes(folder.resolve("none").resolve("a.json")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
