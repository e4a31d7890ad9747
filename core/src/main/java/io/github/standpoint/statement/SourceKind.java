package io.github.standpoint.statement;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What kind of thing carried the words. An open vocabulary: other words are carried as they came.
 */
public final class SourceKind extends Term {

  /**
   * A text published by a news outlet or magazine as its own reporting or analysis; agency copy is
   * wire.
   */
  public static final SourceKind ARTICLE = new SourceKind("article");

  /** Questions and answers with a speaker, printed or broadcast, from which the words are taken. */
  public static final SourceKind INTERVIEW = new SourceKind("interview");

  /** An appearance before several journalists from which the words are taken. */
  public static final SourceKind PRESS_CONFERENCE = new SourceKind("press-conference");

  /** Words addressed to an audience or assembly at one go, without questions. */
  public static final SourceKind SPEECH = new SourceKind("speech");

  /** A message published on a social network or messaging channel by its account holder. */
  public static final SourceKind SOCIAL_POST = new SourceKind("social-post");

  /**
   * A text that an organization issues to the press about itself; a text with legal or official
   * force is an official-document.
   */
  public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

  /**
   * A law, treaty, resolution, report, record or decision issued by a public authority or
   * international organization.
   */
  public static final SourceKind OFFICIAL_DOCUMENT = new SourceKind("official-document");

  /** A text addressed to named recipients, private or open, and signed by its senders. */
  public static final SourceKind LETTER = new SourceKind("letter");

  /** A radio, television or video programme in which the outlet itself reports. */
  public static final SourceKind BROADCAST = new SourceKind("broadcast");

  /** A dispatch of a news agency, whoever prints it. */
  public static final SourceKind WIRE = new SourceKind("wire");

  /** A document or record made known without the consent of those whose it is. */
  public static final SourceKind LEAK = new SourceKind("leak");

  /** Structured data or a database from which figures or records are taken. */
  public static final SourceKind DATASET = new SourceKind("dataset");

  /** A survey of opinions or voting intentions by sample. */
  public static final SourceKind POLL = new SourceKind("poll");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<SourceKind> VOCABULARY =
      Vocabulary.of(
          "source-kind",
          SourceKind.class,
          SourceKind::new,
          List.of(
              ARTICLE,
              INTERVIEW,
              PRESS_CONFERENCE,
              SPEECH,
              SOCIAL_POST,
              PRESS_RELEASE,
              OFFICIAL_DOCUMENT,
              LETTER,
              BROADCAST,
              WIRE,
              LEAK,
              DATASET,
              POLL));

  private SourceKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static SourceKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<SourceKind> vocabulary() {
    return VOCABULARY;
  }
}
