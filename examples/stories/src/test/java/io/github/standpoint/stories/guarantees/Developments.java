package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.outlook.Likelihood.unquantified;
import static io.github.standpoint.stories.guarantees.Actors.STAKEHOLDERS;
import static io.github.standpoint.stories.guarantees.Events.FURTHER_TRUMP_PUTIN_TALKS;
import static io.github.standpoint.stories.guarantees.Events.PEACE_NEGOTIATIONS;
import static io.github.standpoint.stories.guarantees.Events.PUTIN_ZELENSKY_MEETING;
import static io.github.standpoint.stories.guarantees.Events.TALKS_WITH_EUROPEAN_LEADERS;
import static io.github.standpoint.stories.guarantees.Implications.NEGOTIATIONS_INFLUENCE_REGION;
import static io.github.standpoint.stories.guarantees.Implications.STRONGER_EUROPEAN_COMMITMENTS;
import static io.github.standpoint.stories.guarantees.Measures.ALLIED_TROOPS_IN_UKRAINE;
import static io.github.standpoint.stories.guarantees.Proposals.PACKAGE_FOR_UKRAINE;
import static io.github.standpoint.stories.guarantees.Statements.EMPHASIS;
import static io.github.standpoint.stories.guarantees.Text.happening;
import static io.github.standpoint.stories.guarantees.Text.next;

import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import java.util.List;

/** What may come next, and how likely the story says that it is. */
final class Developments {
  static final Development ALLIED_TROOPS_MAY_COME =
      Development.builder()
          .id("allied-troops-may-come")
          .about(ALLIED_TROOPS_IN_UKRAINE)
          .change(Change.HAPPENS)
          .likelihood(unquantified("may"))
          .addAccordingTo(EMPHASIS.getId())
          .addEvidence(happening("European allies, who may have troops stationed in Ukraine"))
          .note("The clause stands inside what Trump emphasized and is taken as his.")
          .build();

  static final Development FURTHER_TALKS_MAY_HAPPEN =
      Development.builder()
          .id("further-talks-may-happen")
          .about(FURTHER_TRUMP_PUTIN_TALKS)
          .change(Change.HAPPENS)
          .likelihood(unquantified("may"))
          .addEvidence(
              next(
                  "Future developments may include further diplomatic engagements between "
                      + "President Trump and President Putin"))
          .build();

  static final Development TALKS_WITH_LEADERS_MAY_HAPPEN =
      Development.builder()
          .id("talks-with-leaders-may-happen")
          .about(TALKS_WITH_EUROPEAN_LEADERS)
          .change(Change.HAPPENS)
          .likelihood(unquantified("may"))
          .addEvidence(
              next(
                  "Future developments may include further diplomatic engagements between "
                      + "President Trump and President Putin, as well as discussions with "
                      + "European leaders on security arrangements for Ukraine"))
          .build();

  static final Development MEETING_MAY_HAPPEN =
      Development.builder()
          .id("meeting-may-happen")
          .about(PUTIN_ZELENSKY_MEETING)
          .change(Change.HAPPENS)
          .likelihood(unquantified("potential"))
          .addEvidence(
              next(
                  "The potential for a bilateral meeting between Putin and Ukrainian "
                      + "President Zelensky"))
          .build();

  static final Development PACKAGE_MAY_ADVANCE =
      Development.builder()
          .id("package-may-advance")
          .about(PACKAGE_FOR_UKRAINE)
          .change(Change.ADVANCES)
          .likelihood(unquantified("may"))
          .addEvidence(
              next(
                  "the proposed $90 billion security package for Ukraine, funded by "
                      + "European allies, may advance"))
          .build();

  static final Development NEGOTIATIONS_MONITORED =
      Development.builder()
          .id("negotiations-monitored")
          .about(PEACE_NEGOTIATIONS)
          .change(Change.IS_MONITORED)
          .addBy(STAKEHOLDERS)
          .likelihood(
              Likelihood.builder().term(LikelihoodTerm.STATED_AS_FACT).asWritten("will").build())
          .addEvidence(next("Stakeholders will closely monitor these negotiations"))
          .note("'These negotiations' is read as the peace negotiations.")
          .build();

  static final Development IMPLICATIONS_MONITORED =
      Development.builder()
          .id("implications-monitored")
          .about(NEGOTIATIONS_INFLUENCE_REGION)
          .change(Change.IS_MONITORED)
          .addBy(STAKEHOLDERS)
          .likelihood(
              Likelihood.builder().term(LikelihoodTerm.STATED_AS_FACT).asWritten("will").build())
          .addEvidence(
              next(
                  "Stakeholders will closely monitor these negotiations, assessing their "
                      + "implications for regional stability and international relations"))
          .build();

  /** Returns the developments, in the order of the text. */
  static List<Development> developments() {
    return List.of(
        ALLIED_TROOPS_MAY_COME,
        STRONGER_EUROPEAN_COMMITMENTS,
        FURTHER_TALKS_MAY_HAPPEN,
        TALKS_WITH_LEADERS_MAY_HAPPEN,
        MEETING_MAY_HAPPEN,
        PACKAGE_MAY_ADVANCE,
        NEGOTIATIONS_MONITORED,
        IMPLICATIONS_MONITORED);
  }

  private Developments() {}
}
