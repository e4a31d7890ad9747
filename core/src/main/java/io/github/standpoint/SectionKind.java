package io.github.standpoint;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What part of a story a section is. An open vocabulary: other words are carried as they came. */
public final class SectionKind extends Term {

  /** The title and any subtitle above the story, as published. */
  public static final SectionKind HEADLINE = new SectionKind("headline");

  /** Reports the news itself: what was said, decided or done. */
  public static final SectionKind WHATS_HAPPENING = new SectionKind("whats-happening");

  /** Explains significance, causes and effects of the news. */
  public static final SectionKind WHY_ITS_IMPORTANT = new SectionKind("why-its-important");

  /** Tells what may or will follow. */
  public static final SectionKind WHATS_NEXT = new SectionKind("whats-next");

  /** Running text of a story that is not divided in this way, or any other part of it. */
  public static final SectionKind BODY = new SectionKind("body");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<SectionKind> VOCABULARY =
      Vocabulary.of(
          "section-kind",
          SectionKind.class,
          SectionKind::new,
          List.of(HEADLINE, WHATS_HAPPENING, WHY_ITS_IMPORTANT, WHATS_NEXT, BODY));

  private SectionKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static SectionKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<SectionKind> vocabulary() {
    return VOCABULARY;
  }
}
