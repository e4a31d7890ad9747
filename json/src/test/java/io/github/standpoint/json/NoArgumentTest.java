package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standpoint.Story;
import io.github.standpoint.query.StoryDiff;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes nothing is told what was expected. */
class NoArgumentTest {
  private static final StoryJson JSON = StoryJson.standard();

  static Stream<Arguments> calls() {
    return Stream.of(
        call("json", () -> JSON.read((byte[]) null)),
        call("json", () -> JSON.read((String) null)),
        call("file", () -> JSON.read((Path) null)),
        call("in", () -> JSON.read((InputStream) null)),
        call("json", () -> JSON.fix((byte[]) null)),
        call("json", () -> JSON.explain((byte[]) null)),
        call("json", () -> JSON.explain(null, "/story")),
        call("story", () -> JSON.explain(new byte[0], null)),
        call("file", () -> JSON.lines((Path) null)),
        call("in", () -> JSON.lines((InputStream) null)),
        call("story", () -> JSON.write(null)),
        call("story", () -> JSON.writeString((Story) null)),
        call("diff", () -> JSON.writeString((StoryDiff) null)),
        call("stories", () -> JSON.writeLines(null, Path.of("never-written"))),
        call("file", () -> JSON.writeLines(Stream.of(), (Path) null)),
        call("out", () -> JSON.writeLines(Stream.of(), (OutputStream) null)),
        call("story", () -> JSON.writeLines(Stream.of((Story) null), new ByteArrayOutputStream())),
        call("limits", () -> JSON.with((ReadLimits) null)));
  }

  private static Arguments call(String missing, ThrowingCallable call) {
    return Arguments.of(missing, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatIsNotThereIsNamed(String missing, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(missing);
  }
}
