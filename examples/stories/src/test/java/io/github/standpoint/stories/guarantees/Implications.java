package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.outlook.Likelihood.notAssessed;
import static io.github.standpoint.outlook.Likelihood.statedAsFact;
import static io.github.standpoint.outlook.Likelihood.unquantified;
import static io.github.standpoint.stories.guarantees.Actors.NATO;
import static io.github.standpoint.stories.guarantees.Actors.PLACE_EASTERN_EUROPE;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIA;
import static io.github.standpoint.stories.guarantees.Actors.UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.US;
import static io.github.standpoint.stories.guarantees.Events.PEACE_NEGOTIATIONS;
import static io.github.standpoint.stories.guarantees.Events.PUTIN_ZELENSKY_MEETING;
import static io.github.standpoint.stories.guarantees.Measures.EUROPEAN_MILITARY_COMMITMENTS;
import static io.github.standpoint.stories.guarantees.Measures.NEW_PEACE_INITIATIVES;
import static io.github.standpoint.stories.guarantees.Measures.US_MILITARY_INVOLVEMENT;
import static io.github.standpoint.stories.guarantees.Positions.US_PREFERS_AIR_SUPPORT;
import static io.github.standpoint.stories.guarantees.Positions.US_PREFERS_ALLIED_SUPPORT;
import static io.github.standpoint.stories.guarantees.Positions.US_RULES_OUT_FORCES;
import static io.github.standpoint.stories.guarantees.Positions.US_RULES_OUT_GROUND_FORCES;
import static io.github.standpoint.stories.guarantees.Text.important;
import static io.github.standpoint.stories.guarantees.Text.next;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.value.Effect;
import java.util.List;

/** What acts on what, and the one thing that is only talked about. */
final class Implications {
  static final Implication DECISION_SHAPES_REGION =
      Implication.builder()
          .id("decision-shapes-region")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.SHAPES)
          .addAffects(PLACE_EASTERN_EUROPE)
          .addAffects(US)
          .description("the geopolitical landscape and U.S. foreign policy in Eastern Europe")
          .likelihood(statedAsFact())
          .addEvidence(
              important(
                  "The decision not to send U.S. troops to Ukraine is significant as it "
                      + "shapes the geopolitical landscape and U.S. foreign policy in Eastern "
                      + "Europe"))
          .build();

  static final Implication DECISION_REFLECTS_CHOICE =
      Implication.builder()
          .id("decision-reflects-choice")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.REFLECTS)
          .addAffects(US_PREFERS_AIR_SUPPORT)
          .addAffects(US_PREFERS_ALLIED_SUPPORT)
          .likelihood(statedAsFact())
          .addEvidence(
              important(
                  "It reflects a strategic choice to rely on air power and European allies "
                      + "for security support"))
          .build();

  static final Implication DECISION_REDUCES_INVOLVEMENT =
      Implication.builder()
          .id("decision-reduces-involvement")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.REDUCES)
          .addAffects(US_MILITARY_INVOLVEMENT)
          .likelihood(unquantified("potentially"))
          .addEvidence(important("potentially reducing direct U.S. military involvement"))
          .build();

  static final Implication DECISION_INFLUENCES_US_RUSSIA_RELATIONS =
      Implication.builder()
          .id("decision-influences-us-russia-relations")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.INFLUENCES)
          .addAffects(US)
          .addAffects(RUSSIA)
          .affectsRelation(true)
          .likelihood(unquantified("may"))
          .addEvidence(important("This approach may influence U.S.-Russia relations"))
          .build();

  static final Implication DECISION_INFLUENCES_PEACE_NEGOTIATIONS =
      Implication.builder()
          .id("decision-influences-peace-negotiations")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.INFLUENCES)
          .addAffects(PEACE_NEGOTIATIONS)
          .likelihood(unquantified("may"))
          .addEvidence(
              important(
                  "This approach may influence U.S.-Russia relations and impact ongoing "
                      + "peace negotiations"))
          .build();

  static final Implication DECISION_INFLUENCES_NATO =
      Implication.builder()
          .id("decision-influences-nato")
          .cause(US_RULES_OUT_FORCES)
          .effect(Effect.INFLUENCES)
          .addAffects(NATO)
          .description("NATO dynamics, as the alliance navigates its role in regional security")
          .likelihood(unquantified("could"))
          .addEvidence(
              important(
                  "The move could also affect NATO dynamics, as the alliance navigates its "
                      + "role in regional security"))
          .build();

  static final Development STRONGER_EUROPEAN_COMMITMENTS =
      Development.builder()
          .id("stronger-european-commitments")
          .about(EUROPEAN_MILITARY_COMMITMENTS)
          .change(Change.RISES)
          .likelihood(notAssessed())
          .verdict(Verdict.NOT_ASSERTED)
          .addEvidence(important("stronger European military commitments"))
          .build();

  static final Implication ABSENCE_NECESSITATES_COMMITMENTS =
      Implication.builder()
          .id("absence-necessitates-commitments")
          .cause(US_RULES_OUT_GROUND_FORCES)
          .effect(Effect.NECESSITATES)
          .addAffects(STRONGER_EUROPEAN_COMMITMENTS)
          .likelihood(unquantified("may"))
          .addEvidence(
              important(
                  "For Ukraine, the absence of U.S. ground forces may necessitate stronger "
                      + "European military commitments"))
          .build();

  static final Implication ABSENCE_INFLUENCES_UKRAINE =
      Implication.builder()
          .id("absence-influences-ukraine")
          .cause(US_RULES_OUT_GROUND_FORCES)
          .effect(Effect.INFLUENCES)
          .addAffects(UKRAINE)
          .description("Ukraine's defense strategy and international alliances")
          .likelihood(unquantified("may"))
          .addEvidence(
              important(
                  "the absence of U.S. ground forces may necessitate stronger European "
                      + "military commitments, impacting its defense strategy and international "
                      + "alliances"))
          .build();

  static final Implication MEETING_TRIGGERS_INITIATIVES =
      Implication.builder()
          .id("meeting-triggers-initiatives")
          .cause(PUTIN_ZELENSKY_MEETING)
          .effect(Effect.TRIGGERS)
          .addAffects(NEW_PEACE_INITIATIVES)
          .likelihood(unquantified("could"))
          .addEvidence(
              next(
                  "a bilateral meeting between Putin and Ukrainian President Zelensky "
                      + "could lead to new peace initiatives"))
          .build();

  static final Implication NEGOTIATIONS_INFLUENCE_REGION =
      Implication.builder()
          .id("negotiations-influence-region")
          .cause(PEACE_NEGOTIATIONS)
          .effect(Effect.INFLUENCES)
          .addAffects(PLACE_EASTERN_EUROPE)
          .description("regional stability and international relations")
          .likelihood(notAssessed())
          .verdict(Verdict.NOT_ASSERTED)
          .addEvidence(
              next("their implications for regional stability and international relations"))
          .note(
              "The region is not named here; Eastern Europe is the only one that the "
                  + "story names.")
          .build();

  /** Returns the implications, in the order of the text. */
  static List<Implication> implications() {
    return List.of(
        DECISION_SHAPES_REGION,
        DECISION_REFLECTS_CHOICE,
        DECISION_REDUCES_INVOLVEMENT,
        DECISION_INFLUENCES_US_RUSSIA_RELATIONS,
        DECISION_INFLUENCES_PEACE_NEGOTIATIONS,
        DECISION_INFLUENCES_NATO,
        ABSENCE_NECESSITATES_COMMITMENTS,
        ABSENCE_INFLUENCES_UKRAINE,
        MEETING_TRIGGERS_INITIATIVES,
        NEGOTIATIONS_INFLUENCE_REGION);
  }

  private Implications() {}
}
