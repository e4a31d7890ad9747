package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Actors.EUROPEAN_ALLIES;
import static io.github.standpoint.stories.guarantees.Actors.NATO_COUNTRIES;
import static io.github.standpoint.stories.guarantees.Actors.PLACE_UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.PUTIN;
import static io.github.standpoint.stories.guarantees.Actors.RUSSIA;
import static io.github.standpoint.stories.guarantees.Actors.UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.US;

import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import java.util.List;

/** What can be done; never worded with a "not". */
final class Measures {
  static final Measure GUARANTEES_FOR_UKRAINE =
      Measure.builder()
          .id("guarantees-for-ukraine")
          .kind(MeasureKind.GUARANTEE_SECURITY)
          .description("give Ukraine security guarantees")
          .addBeneficiary(UKRAINE)
          .build();

  static final Measure PEACE =
      Measure.builder().id("peace").kind(MeasureKind.END_WAR).description("make peace").build();

  static final Measure US_FORCES_IN_UKRAINE =
      Measure.builder()
          .id("us-forces-in-ukraine")
          .kind(MeasureKind.DEPLOY_FORCES)
          .description("deploy military forces to Ukraine as part of security guarantees")
          .addAgent(US)
          .addLocation(PLACE_UKRAINE)
          .partOf(GUARANTEES_FOR_UKRAINE)
          .build();

  static final Measure US_AIR_SUPPORT =
      Measure.builder()
          .id("us-air-support")
          .kind(MeasureKind.PROVIDE_AIR_SUPPORT)
          .description("provide air support")
          .addAgent(US)
          .build();

  static final Measure US_GROUND_FORCES_IN_UKRAINE =
      Measure.builder()
          .id("us-ground-forces-in-ukraine")
          .kind(MeasureKind.DEPLOY_GROUND_FORCES)
          .description("put American boots on the ground in Ukraine")
          .addAgent(US)
          .addLocation(PLACE_UKRAINE)
          .build();

  static final Measure US_SUPPORT_FOR_ALLIES =
      Measure.builder()
          .id("us-support-for-allies")
          .kind(MeasureKind.SUPPORT)
          .description("support European allies")
          .addAgent(US)
          .addBeneficiary(EUROPEAN_ALLIES)
          .build();

  static final Measure ALLIED_TROOPS_IN_UKRAINE =
      Measure.builder()
          .id("allied-troops-in-ukraine")
          .kind(MeasureKind.STATION_FORCES)
          .description("have troops stationed in Ukraine")
          .addAgent(EUROPEAN_ALLIES)
          .addLocation(PLACE_UKRAINE)
          .build();

  static final Measure NEGOTIATIONS_BY_PUTIN =
      Measure.builder()
          .id("negotiations-by-putin")
          .kind(MeasureKind.NEGOTIATE)
          .description("enter into negotiations")
          .addAgent(PUTIN)
          .build();

  static final Measure RUSSIAN_INVASIONS =
      Measure.builder()
          .id("russian-invasions")
          .kind(MeasureKind.ATTACK)
          .description("invade Ukraine in the future")
          .addAgent(RUSSIA)
          .addAgainst(UKRAINE)
          .build();

  static final Measure NATO_CONTINGENTS_IN_UKRAINE =
      Measure.builder()
          .id("nato-contingents-in-ukraine")
          .kind(MeasureKind.DEPLOY_FORCES)
          .description("provide military contingents in Ukraine")
          .addAgent(NATO_COUNTRIES)
          .addLocation(PLACE_UKRAINE)
          .build();

  static final Measure SECURITY_SUPPORT_BY_ALLIES =
      Measure.builder()
          .id("security-support-by-allies")
          .kind(MeasureKind.SUPPORT)
          .description("give security support")
          .addAgent(EUROPEAN_ALLIES)
          .build();

  static final Measure US_MILITARY_INVOLVEMENT =
      Measure.builder()
          .id("us-military-involvement")
          .kind(MeasureKind.INTERVENE)
          .description("be directly involved militarily")
          .addAgent(US)
          .build();

  static final Measure EUROPEAN_MILITARY_COMMITMENTS =
      Measure.builder()
          .id("european-military-commitments")
          .kind(MeasureKind.SUPPORT)
          .description("make military commitments")
          .addAgent(EUROPEAN_ALLIES)
          .addBeneficiary(UKRAINE)
          .build();

  static final Measure NEW_PEACE_INITIATIVES =
      Measure.builder()
          .id("new-peace-initiatives")
          .kind(MeasureKind.PROPOSE)
          .description("start new peace initiatives")
          .addObject(PEACE)
          .build();

  /** Returns the measures, in the order of the text. */
  static List<Measure> measures() {
    return List.of(
        US_FORCES_IN_UKRAINE,
        GUARANTEES_FOR_UKRAINE,
        US_AIR_SUPPORT,
        US_GROUND_FORCES_IN_UKRAINE,
        US_SUPPORT_FOR_ALLIES,
        ALLIED_TROOPS_IN_UKRAINE,
        NEGOTIATIONS_BY_PUTIN,
        RUSSIAN_INVASIONS,
        NATO_CONTINGENTS_IN_UKRAINE,
        SECURITY_SUPPORT_BY_ALLIES,
        US_MILITARY_INVOLVEMENT,
        PEACE,
        EUROPEAN_MILITARY_COMMITMENTS,
        NEW_PEACE_INITIATIVES);
  }

  private Measures() {}
}
