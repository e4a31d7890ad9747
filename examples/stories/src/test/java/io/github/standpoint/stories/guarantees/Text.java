package io.github.standpoint.stories.guarantees;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.element.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text as given: three parts, each a line of heading and a line of text. */
public final class Text {
  private static final List<String> LINES = lines();

  static final Section WHATS_HAPPENING = section(SectionKind.WHATS_HAPPENING, 0);
  static final Section WHY_ITS_IMPORTANT = section(SectionKind.WHY_ITS_IMPORTANT, 2);
  static final Section WHATS_NEXT = section(SectionKind.WHATS_NEXT, 4);

  /** Returns the lines of the text, as given. */
  public static List<String> lines() {
    try (InputStream text = Text.class.getResourceAsStream("/security-guarantees.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(SectionKind kind, int line) {
    return Section.builder()
        .id(kind.text())
        .kind(kind)
        .heading(LINES.get(line))
        .text(LINES.get(line + 1))
        .build();
  }

  /** Returns the sections, in order. */
  static List<Section> sections() {
    return List.of(WHATS_HAPPENING, WHY_ITS_IMPORTANT, WHATS_NEXT);
  }

  /** Returns these words of the first part as evidence. */
  static Evidence happening(String words) {
    return Evidence.of(WHATS_HAPPENING, words);
  }

  /** Returns these words of the second part as evidence. */
  static Evidence important(String words) {
    return Evidence.of(WHY_ITS_IMPORTANT, words);
  }

  /** Returns these words of the third part as evidence. */
  static Evidence next(String words) {
    return Evidence.of(WHATS_NEXT, words);
  }

  private Text() {}
}
