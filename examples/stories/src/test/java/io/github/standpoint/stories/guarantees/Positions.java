package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Actors.PUTIN;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIA;
import static io.github.standpoint.stories.guarantees.Actors.UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.US;
import static io.github.standpoint.stories.guarantees.Measures.GUARANTEES_FOR_UKRAINE;
import static io.github.standpoint.stories.guarantees.Measures.NATO_CONTINGENTS_IN_UKRAINE;
import static io.github.standpoint.stories.guarantees.Measures.NEGOTIATIONS_BY_PUTIN;
import static io.github.standpoint.stories.guarantees.Measures.RUSSIAN_INVASIONS;
import static io.github.standpoint.stories.guarantees.Measures.SECURITY_SUPPORT_BY_ALLIES;
import static io.github.standpoint.stories.guarantees.Measures.US_AIR_SUPPORT;
import static io.github.standpoint.stories.guarantees.Measures.US_FORCES_IN_UKRAINE;
import static io.github.standpoint.stories.guarantees.Measures.US_GROUND_FORCES_IN_UKRAINE;
import static io.github.standpoint.stories.guarantees.Measures.US_SUPPORT_FOR_ALLIES;
import static io.github.standpoint.stories.guarantees.Statements.ANNOUNCEMENT;
import static io.github.standpoint.stories.guarantees.Statements.ASSURANCE;
import static io.github.standpoint.stories.guarantees.Statements.EMPHASIS;
import static io.github.standpoint.stories.guarantees.Statements.MINISTRY_REJECTION;
import static io.github.standpoint.stories.guarantees.Statements.SUGGESTION;
import static io.github.standpoint.stories.guarantees.Text.happening;
import static io.github.standpoint.stories.guarantees.Text.important;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Effect;
import java.util.List;

/**
 * Who takes which stance on what: every "not" is in a stance, every doubt of a source in a
 * certainty.
 */
final class Positions {
  static final Claim US_ROLE_IN_SUPPORT =
      Claim.builder()
          .id("us-role-in-support")
          .subject(US)
          .relation(ClaimRelation.RESPONSIBLE_FOR)
          .addObject(US_SUPPORT_FOR_ALLIES)
          .text("The United States has a role in supporting European allies.")
          .verdict(Verdict.NOT_ASSERTED)
          .addEvidence(happening("the U.S. role in supporting European allies"))
          .build();

  static final Position US_RULES_OUT_FORCES =
      Position.builder()
          .id("us-rules-out-forces")
          .holder(US)
          .stance(Stance.RULES_OUT)
          .about(US_FORCES_IN_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(ANNOUNCEMENT.getId())
          .addEvidence(
              happening(
                  "the United States will not deploy military forces to Ukraine as part of "
                      + "security guarantees"))
          .build();

  static final Position US_OPEN_TO_AIR_SUPPORT =
      Position.builder()
          .id("us-open-to-air-support")
          .holder(US)
          .stance(Stance.OPEN_TO)
          .about(US_AIR_SUPPORT)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(ANNOUNCEMENT.getId())
          .addEvidence(happening("although air support may be provided"))
          .build();

  static final Position US_RULES_OUT_GROUND_FORCES =
      Position.builder()
          .id("us-rules-out-ground-forces")
          .holder(US)
          .stance(Stance.RULES_OUT)
          .about(US_GROUND_FORCES_IN_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(ASSURANCE.getId())
          .addEvidence(happening("there will be no 'American boots on the ground' in Ukraine"))
          .build();

  static final Position US_AFFIRMS_ITS_ROLE =
      Position.builder()
          .id("us-affirms-its-role")
          .holder(US)
          .stance(Stance.AFFIRMS)
          .about(US_ROLE_IN_SUPPORT)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(EMPHASIS.getId())
          .addEvidence(happening("He emphasized the U.S. role in supporting European allies"))
          .build();

  static final Position PUTIN_OPEN_TO_NEGOTIATIONS =
      Position.builder()
          .id("putin-open-to-negotiations")
          .holder(PUTIN)
          .stance(Stance.OPEN_TO)
          .about(NEGOTIATIONS_BY_PUTIN)
          .certainty(Certainty.POSSIBLE)
          .addAccordingTo(SUGGESTION.getId())
          .addEvidence(happening("Putin might be open to negotiations"))
          .build();

  static final Position UKRAINE_SEEKS_GUARANTEES =
      Position.builder()
          .id("ukraine-seeks-guarantees")
          .holder(UKRAINE)
          .stance(Stance.SEEKS)
          .about(GUARANTEES_FOR_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addAim(
              Aim.builder()
                  .effect(Effect.PREVENTS)
                  .about(RUSSIAN_INVASIONS)
                  .text("to prevent future Russian invasions")
                  .build())
          .addEvidence(
              happening(
                  "Ukraine has been seeking security guarantees to prevent future Russian invasions"))
          .build();

  static final Position RUSSIA_REJECTS_CONTINGENTS =
      Position.builder()
          .id("russia-rejects-contingents")
          .holder(RUSSIA)
          .stance(Stance.REJECTS)
          .about(NATO_CONTINGENTS_IN_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addAccordingTo(MINISTRY_REJECTION.getId())
          .addEvidence(
              happening(
                  "the Russian Foreign Ministry has rejected the idea of NATO countries "
                      + "providing military contingents in Ukraine"))
          .build();

  static final Position US_PREFERS_AIR_SUPPORT =
      Position.builder()
          .id("us-prefers-air-support")
          .holder(US)
          .stance(Stance.PREFERS)
          .about(US_AIR_SUPPORT)
          .insteadOf(US_FORCES_IN_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addEvidence(
              important(
                  "a strategic choice to rely on air power and European allies for security support"))
          .build();

  static final Position US_PREFERS_ALLIED_SUPPORT =
      Position.builder()
          .id("us-prefers-allied-support")
          .holder(US)
          .stance(Stance.PREFERS)
          .about(SECURITY_SUPPORT_BY_ALLIES)
          .insteadOf(US_FORCES_IN_UKRAINE)
          .certainty(Certainty.CERTAIN)
          .addEvidence(
              important(
                  "a strategic choice to rely on air power and European allies for security support"))
          .build();

  /** Returns what is affirmed or denied. */
  static List<Claim> claims() {
    return List.of(US_ROLE_IN_SUPPORT);
  }

  /** Returns the positions, in the order of the text. */
  static List<Position> positions() {
    return List.of(
        US_RULES_OUT_FORCES,
        US_OPEN_TO_AIR_SUPPORT,
        US_RULES_OUT_GROUND_FORCES,
        US_AFFIRMS_ITS_ROLE,
        PUTIN_OPEN_TO_NEGOTIATIONS,
        UKRAINE_SEEKS_GUARANTEES,
        RUSSIA_REJECTS_CONTINGENTS,
        US_PREFERS_AIR_SUPPORT,
        US_PREFERS_ALLIED_SUPPORT);
  }

  private Positions() {}
}
