package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A process that is destroyed while it writes leaves no half file, and no half story in one. */
class DestroyedProcessTest {
  private static final List<Story> STORIES =
      List.of(WritingForEver.story(0), WritingForEver.story(1));

  @TempDir Path folder;

  /** Lets it write some stories, the last of which is hardly on its way when it is destroyed. */
  private static void destroyWhileItWrites(String what, Path file, int seed) throws Exception {
    int after = 2 + new Random(seed).nextInt(3 * WritingForEver.STORIES_A_FILE);
    try (ChildProcess child = new ChildProcess("128m", WritingForEver.class, what, file + "")) {
      for (int i = 0; i < after; i++) {
        assertThat(child.line()).isIn("0", "1");
      }
    }
  }

  @RepeatedTest(8)
  void afterWritingAFileThereIsTheOldOrTheNew(RepetitionInfo repetition) throws Exception {
    Path file = folder.resolve("stories.ndjson");
    List<List<Story>> whole =
        STORIES.stream().map(it -> Collections.nCopies(WritingForEver.STORIES_A_FILE, it)).toList();
    StoryJson.standard().writeLines(whole.get(0).stream(), file);

    destroyWhileItWrites("file", file, repetition.getCurrentRepetition());

    try (Lines lines = StoryJson.standard().lines(file)) {
      assertThat(whole).contains(lines.stream().map(it -> it.result().orThrow()).toList());
    }
  }

  @RepeatedTest(4)
  void ofLinesThatWereCutOffThoseThatAreWholeAreRead(RepetitionInfo repetition) throws Exception {
    Path file = folder.resolve("stories.ndjson");

    destroyWhileItWrites("lines", file, repetition.getCurrentRepetition());

    List<Story> whole = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Lines lines = StoryJson.standard().lines(file)) {
      for (Line line : lines) {
        line.result().story().ifPresent(whole::add);
        line.result().report().forEach(it -> problems.add(line.number() + " " + it.code()));
      }
    }
    for (int i = 0; i < whole.size(); i++) {
      assertThat(whole.get(i)).isEqualTo(STORIES.get(i % 2));
    }
    assertThat(problems).hasSize(cut(file) ? 1 : 0);
    assertThat(problems).allMatch(it -> it.matches(whole.size() + 1 + " json\\.(syntax|not-utf8)"));
  }

  /** Whether the last line is a part of a story: it may end within a character, or with a brace. */
  private static boolean cut(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return !last.isEmpty()
        && STORIES.stream().noneMatch(it -> StoryJson.standard().writeString(it).equals(last));
  }
}
