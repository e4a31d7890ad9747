package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Actors.ADMINISTRATION_OFFICIALS;
import static io.github.standpoint.stories.guarantees.Actors.AMERICAN_PUBLIC;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIA;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIAN_FOREIGN_MINISTRY;
import static io.github.standpoint.stories.guarantees.Actors.TRUMP;
import static io.github.standpoint.stories.guarantees.Actors.TRUMP_PRESIDENT;
import static io.github.standpoint.stories.guarantees.Actors.US;
import static io.github.standpoint.stories.guarantees.Text.happening;

import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.statement.Statement;
import java.util.List;

/** Who said something, how it was introduced, and what was quoted. */
final class Statements {
  static final Source INTERVIEW =
      Source.builder()
          .id("interview")
          .kind(SourceKind.INTERVIEW)
          .addEvidence(happening("In a recent interview"))
          .build();

  static final Statement ANNOUNCEMENT =
      Statement.builder()
          .id("announcement")
          .addSpeaker(TRUMP)
          .addCapacity(TRUMP_PRESIDENT)
          .addOnBehalfOf(US)
          .verb(ReportingVerb.ANNOUNCES)
          .addEvidence(
              happening(
                  "President Trump has announced that the United States will not deploy "
                      + "military forces to Ukraine as part of security guarantees, although air "
                      + "support may be provided"))
          .build();

  static final Statement ASSURANCE =
      Statement.builder()
          .id("assurance")
          .addSpeaker(TRUMP)
          .addCapacity(TRUMP_PRESIDENT)
          .addOnBehalfOf(US)
          .verb(ReportingVerb.ASSURES)
          .addAudience(AMERICAN_PUBLIC)
          .addQuote(
              Quote.builder()
                  .text("American boots on the ground")
                  .evidence(happening("American boots on the ground"))
                  .build())
          .addAccordingTo(INTERVIEW.getId())
          .addEvidence(
              happening(
                  "In a recent interview, Trump assured the American public that there "
                      + "will be no 'American boots on the ground' in Ukraine"))
          .build();

  static final Statement EMPHASIS =
      Statement.builder()
          .id("emphasis")
          .addSpeaker(TRUMP)
          .addCapacity(TRUMP_PRESIDENT)
          .addOnBehalfOf(US)
          .verb(ReportingVerb.EMPHASIZES)
          .addEvidence(
              happening(
                  "He emphasized the U.S. role in supporting European allies, who may have "
                      + "troops stationed in Ukraine"))
          .build();

  static final Statement MENTION =
      Statement.builder()
          .id("mention")
          .addSpeaker(TRUMP)
          .addCapacity(TRUMP_PRESIDENT)
          .addOnBehalfOf(US)
          .verb(ReportingVerb.MENTIONS)
          .addEvidence(
              happening(
                  "Trump also mentioned ongoing discussions with Russian President Vladimir Putin"))
          .build();

  static final Statement SUGGESTION =
      Statement.builder()
          .id("suggestion")
          .addSpeaker(TRUMP)
          .addCapacity(TRUMP_PRESIDENT)
          .addOnBehalfOf(US)
          .verb(ReportingVerb.SUGGESTS)
          .addEvidence(happening("suggesting that Putin might be open to negotiations"))
          .build();

  static final Statement OFFICIALS_PROPOSAL =
      Statement.builder()
          .id("officials-proposal")
          .addSpeaker(ADMINISTRATION_OFFICIALS)
          .verb(ReportingVerb.PROPOSES)
          .addEvidence(
              happening("Trump administration officials have proposed a NATO-like arrangement"))
          .build();

  static final Statement MINISTRY_REJECTION =
      Statement.builder()
          .id("ministry-rejection")
          .addSpeaker(RUSSIAN_FOREIGN_MINISTRY)
          .addOnBehalfOf(RUSSIA)
          .verb(ReportingVerb.REJECTS)
          .addEvidence(
              happening(
                  "the Russian Foreign Ministry has rejected the idea of NATO countries "
                      + "providing military contingents in Ukraine"))
          .build();

  /** Returns what carried the words. */
  static List<Source> sources() {
    return List.of(INTERVIEW);
  }

  /** Returns the statements, in the order of the text. */
  static List<Statement> statements() {
    return List.of(
        ANNOUNCEMENT,
        ASSURANCE,
        EMPHASIS,
        MENTION,
        SUGGESTION,
        OFFICIALS_PROPOSAL,
        MINISTRY_REJECTION);
  }

  private Statements() {}
}
