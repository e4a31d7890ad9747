package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written is whole, or as it was before. */
class AtomicFileTest {
  private static final StoryJson JSON = StoryJson.standard();
  private static final Story STORY = Story.builder().id("new").language("en").build();

  @TempDir Path folder;

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("story.json"), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFileIsMadeAndAnOldOneReplaced() throws IOException {
    Path file = folder.resolve("story.json");

    JSON.write(STORY, file);
    assertThat(file).hasBinaryContent(JSON.write(STORY));
    JSON.indented().write(STORY, file);
    assertThat(file).hasBinaryContent(JSON.indented().write(STORY));
    assertThat(names()).containsExactly("story.json");
    assertThat(JSON.read(file)).isEqualTo(STORY);
  }

  @Test
  void aFileIsFoundFromWhereTheProgramRuns() throws IOException {
    Path file = Path.of("target-" + getClass().getSimpleName() + ".json");
    try {
      JSON.write(STORY, file);

      assertThat(JSON.read(file)).isEqualTo(STORY);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void aNameMayBeAsLongAsItCan() throws IOException {
    Path file = folder.resolve("n".repeat(250) + ".json");

    JSON.write(STORY, file);

    assertThat(JSON.read(file)).isEqualTo(STORY);
  }

  @Test
  void ifWritingFailsNothingHasHappened() throws IOException {
    Path file = file();

    for (Throwable failure : List.of(new IOException("full"), new OutOfMemoryError("a test"))) {
      assertThatThrownBy(
              () ->
                  AtomicFile.write(
                      file,
                      out -> {
                        out.write(new byte[100_000]);
                        if (failure instanceof IOException e) {
                          throw e;
                        }
                        throw (Error) failure;
                      }))
          .isSameAs(failure);
      assertThat(file).hasContent("old");
      assertThat(names()).containsExactly("story.json");
    }
  }

  @Test
  void ifTheStoriesRunOutOfOrderNothingHasHappened() throws IOException {
    Path file = folder.resolve("stories.ndjson.gz");
    JSON.writeLines(Stream.of(STORY), file);
    byte[] before = Files.readAllBytes(file);
    Stream<Story> broken =
        Stream.iterate(1, it -> it + 1)
            .map(it -> it < 1000 ? STORY : Story.builder().build()); // a builder refuses

    assertThatThrownBy(() -> JSON.writeLines(broken, file)).isInstanceOf(RuntimeException.class);
    assertThat(file).hasBinaryContent(before);
    assertThat(names()).containsExactly("stories.ndjson.gz");
  }

  @Test
  void aThreadThatIsInterruptedLeavesNothingBehind() throws IOException {
    Path file = file();

    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> JSON.write(STORY, file)).isInstanceOf(IOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("story.json");
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    assertThatThrownBy(() -> JSON.write(STORY, folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> JSON.write(STORY, folder.resolve("no/such/folder.json")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("no/such/folder.json") + ": there is no such folder");
    assertThat(names()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsStayAndNewFilesHaveThoseOfTheSystem() throws IOException {
    Path file = file();
    for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

      JSON.write(STORY, file);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
    JSON.write(STORY, folder.resolve("new.json"));
    Files.createFile(folder.resolve("plain.json"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("new.json")))
        .isEqualTo(Files.getPosixFilePermissions(folder.resolve("plain.json")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    Path file = file();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(file)).as("root may write everything").isFalse();

    assertThatThrownBy(() -> JSON.write(STORY, file)).isInstanceOf(AccessDeniedException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Path file = Files.writeString(there.resolve("story.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("there/story.json"));
    Path linkToLink = Files.createSymbolicLink(folder.resolve("b"), link);

    JSON.write(STORY, linkToLink);

    assertThat(link).isSymbolicLink();
    assertThat(linkToLink).isSymbolicLink();
    assertThat(file).isRegularFile().hasBinaryContent(JSON.write(STORY));
    assertThat(names()).containsExactly("a", "b", "there");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsNowhereMakesTheFileAndOneInACircleFails() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("story.json"));
    JSON.write(STORY, link);
    assertThat(link).isSymbolicLink();
    assertThat(JSON.read(folder.resolve("story.json"))).isEqualTo(STORY);

    Path circle = folder.resolve("c");
    Files.createSymbolicLink(circle, circle);
    assertThatThrownBy(() -> JSON.write(STORY, circle)).isInstanceOf(FileSystemLoopException.class);
    assertThat(circle).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");

    JSON.write(STORY, device);

    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }

  @Test
  void aCompressedStoryIsReadBackAndACutOneIsNone() throws IOException {
    Story story = StoryJson.standard().read(Documents.story());
    Path file = folder.resolve("story.json.gz");

    StoryJson.standard().write(story, file);

    byte[] packed = Files.readAllBytes(file);
    assertThat(StoryJson.standard().read(file)).isEqualTo(story);
    Files.write(file, Arrays.copyOf(packed, packed.length - 9));
    ReadResult cut = StoryJson.standard().tryRead(file);
    assertThat(cut.story()).isEmpty();
    assertThat(cut.report()).extracting(Problem::code).containsExactly("json.gzip");
  }

  @Test
  void aCompressedStoryIsHeldToTheLimitOfWhatItUnpacksTo() throws IOException {
    Path file = folder.resolve("story.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[10_000]);
    }
    StoryJson json = StoryJson.standard().with(ReadLimits.builder().maxBytes(9_999).build());

    assertThat(json.tryRead(file).report())
        .extracting(Problem::code)
        .containsExactly("json.too-long");
  }

  @Test
  void linesAreWrittenOneAStoryAndReadBack() throws IOException {
    List<Story> stories = GoldenFile.stories().stream().map(it -> JSON.read(it.bytes())).toList();
    for (String name : List.of("stories.ndjson", "stories.jsonl.gz")) {
      Path file = folder.resolve(name);

      JSON.indented().writeLines(stories.stream(), file);

      try (Lines lines = JSON.lines(file)) {
        assertThat(lines.stream().map(it -> it.result().orThrow())).isEqualTo(stories);
      }
    }
    assertThat(Files.readAllLines(folder.resolve("stories.ndjson")))
        .isEqualTo(stories.stream().map(JSON::writeString).toList());
    assertThat(Files.readString(folder.resolve("stories.ndjson"))).endsWith("}\n");
    assertThat(Files.size(folder.resolve("stories.jsonl.gz")))
        .isLessThan(Files.size(folder.resolve("stories.ndjson")) / 5);
  }

  @Test
  void anEmptyFileOfLinesIsOneToo() throws IOException {
    for (String name : List.of("none.ndjson", "none.ndjson.gz")) {
      Path file = folder.resolve(name);
      JSON.writeLines(Stream.of(), file);

      try (Lines lines = JSON.lines(file)) {
        assertThat(lines).isEmpty();
      }
    }
    assertThat(folder.resolve("none.ndjson")).hasBinaryContent(new byte[0]);
  }

  @Test
  void aLineFeedInATextEndsNoLine() throws IOException {
    String text = "one\ntwo\r\n\u2028three\u0085";
    Story story = Story.builder().id("s").language("en").headline(text).build();
    Path file = folder.resolve("s.ndjson");

    JSON.writeLines(Stream.of(story, story), file);

    assertThat(Files.readString(file, StandardCharsets.UTF_8).chars().filter(it -> it == '\n'))
        .hasSize(2);
    try (Lines lines = JSON.lines(file)) {
      assertThat(lines.stream().map(it -> it.result().orThrow())).containsExactly(story, story);
    }
  }
}
