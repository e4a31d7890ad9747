package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten independent mistakes in one document are ten problems, each in its place. */
class TenMistakesTest {
  private static final GoldenFile FILE = GoldenFile.of("story", "ten-mistakes");

  private static List<Problem> problems() {
    return StoryJson.standard().tryRead(FILE.bytes()).report().problems();
  }

  @Test
  void tenMistakesAreReportedInOnePassEachInItsPlace() {
    assertThat(problems())
        .map(
            it ->
                List.of(
                    it.code(),
                    it.getPointer(),
                    it.getLine().orElseThrow(),
                    it.getColumn().orElseThrow(),
                    it.message()))
        .isEqualTo(
            FILE.report().stream()
                .map(
                    it ->
                        List.of(
                            it.text("code"),
                            it.text("pointer"),
                            it.number("line"),
                            it.number("column"),
                            it.text("message")))
                .toList())
        .hasSize(10);
  }

  @Test
  void theyAreOfTenKinds() {
    assertThat(problems()).extracting(Problem::code).doesNotHaveDuplicates();
  }

  @Test
  void whatIsRightIsReadInSpiteOfThem() {
    ReadResult result = StoryJson.standard().tryRead(FILE.bytes());

    assertThat(result.valid()).isFalse();
    assertThat(result.unread())
        .containsExactlyInAnyOrder(
            "/actors/0", "/statements/0/speakers/1", "/positions/0", "/positions/1");
    assertThat(result.story().orElseThrow().getActors())
        .extracting(it -> it.getId().toString())
        .containsExactly("sand", "borland");
  }
}
