package io.github.standpoint.query;

import static io.github.standpoint.query.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Moment.Mood;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

  private static Event.Builder event(String id, EventStatus status) {
    return Event.builder().id(id).kind("talks").status(status);
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.moments().stream().map(it -> it.date().orElseThrow().toString()).toList();
  }

  @Test
  void datesAreSortedByTheEarliestThatTheyCanMeanAndStayAsWritten() {
    Story story =
        story()
            .addEvent(event("later", EventStatus.OCCURRED).date("2025-08-16").build())
            .addEvent(event("vague", EventStatus.OCCURRED).date("2025-08").build())
            .addEvent(event("about", EventStatus.PLANNED).date("2026~").build())
            .build();

    Timeline timeline = Timeline.of(story);

    assertThat(dates(timeline))
        .containsExactly("2025-07-10", "2025-08", "2025-08-16", "2025-08-19", "2026~");
    Moment vague = timeline.moments().get(1);
    assertThat(vague.before(timeline.moments().get(2))).isEqualTo(Answer.POSSIBLY);
    assertThat(timeline.moments().get(0).before(vague)).isEqualTo(Answer.CERTAINLY);
    assertThat(vague.earliest()).isEqualTo("2025-07-31T10:00:00Z");
    assertThat(vague.latest()).isEqualTo("2025-09-01T11:59:59.999999999Z");
  }

  @ParameterizedTest
  @CsvSource({
    "POSSIBLE, POSSIBLE",
    "PLANNED, PLANNED",
    "POSTPONED, PLANNED",
    "ONGOING, ONGOING",
    "OCCURRED, DONE",
    "DID_NOT_OCCUR, NOT_DONE",
    "CANCELLED, NOT_DONE"
  })
  void anEventIsInTheMoodOfItsStatus(EventStatus status, Mood mood) {
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addEvent(event("e", status).date("2025").build())
            .build();

    assertThat(Timeline.of(story).moments()).extracting(Moment::mood).containsExactly(mood);
  }

  private static Mood mood(Event event) {
    Story story = story().addEvent(event).build();
    return Timeline.of(story).undated().stream()
        .filter(it -> it.thing().equals(event))
        .findFirst()
        .orElseThrow()
        .mood();
  }

  @ParameterizedTest
  @EnumSource(
      value = EventStatus.class,
      names = {"POSSIBLE", "PLANNED", "POSTPONED", "ONGOING", "OCCURRED"})
  void whatTheStoryFindsNotToBeSoIsNeitherDoneNorPlanned(EventStatus status) {
    assertThat(mood(event("e", status).verdict(Verdict.REFUTED).build())).isEqualTo(Mood.NOT_DONE);
    assertThat(mood(event("e", status).verdict(Verdict.DOES_NOT_HOLD).build()))
        .isEqualTo(Mood.NOT_DONE);
  }

  @ParameterizedTest
  @EnumSource(
      value = EventStatus.class,
      names = {"DID_NOT_OCCUR", "CANCELLED"})
  void thatItIsFalseThatSomethingFailedDoesNotSayThatItCameAbout(EventStatus status) {
    assertThat(mood(event("e", status).verdict(Verdict.REFUTED).build())).isEqualTo(Mood.UNDECIDED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"DISPUTED", "UNVERIFIED", "NOT_ASSERTED"})
  void whatTheStoryLeavesOpenIsUndecidedWhateverItsStatus(Verdict verdict) {
    for (EventStatus status : EventStatus.values()) {
      assertThat(mood(event("e", status).verdict(verdict).build())).isEqualTo(Mood.UNDECIDED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POSSIBLE, POSSIBLE",
    "PLANNED, PLANNED",
    "POSTPONED, PLANNED",
    "ONGOING, CLAIMED",
    "OCCURRED, CLAIMED",
    "DID_NOT_OCCUR, NOT_DONE",
    "CANCELLED, NOT_DONE"
  })
  void aDeedOnTheWordOfOthersIsClaimedAndNoNotIsLost(EventStatus status, Mood mood) {
    Event.Builder said = event("e", status).addAccordingTo(Examples.JULY);

    assertThat(mood(said.build())).isEqualTo(mood);
  }

  @Test
  void whatTheStoryConfirmsIsDoneWhoeverSaidSo() {
    Event.Builder said = event("e", EventStatus.OCCURRED).addAccordingTo(Examples.JULY);

    assertThat(mood(said.verdict(Verdict.CONFIRMED).build())).isEqualTo(Mood.DONE);
  }

  @Test
  void theDateOnceSetForWhatIsRefutedWasNeverSet() {
    Event postponed =
        event("e", EventStatus.POSTPONED).previousDate("2025-08").verdict(Verdict.REFUTED).build();
    Story story = Story.builder().id("s").language("en").addEvent(postponed).build();

    assertThat(Timeline.of(story).moments())
        .extracting(Moment::mood)
        .containsExactly(Mood.NOT_DONE);
  }

  @Test
  void aStepReachedLateIsReachedAndItsDueDateHasMoved() {
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addMilestone(
                PackageMilestone.builder()
                    .status("disbursed")
                    .expected("2025-05")
                    .date("2025-06-01")
                    .build())
            .build();
    Proposal treaty =
        Proposal.builder()
            .id("treaty")
            .title("Treaty")
            .kind("treaty")
            .addMilestone(
                ProposalMilestone.builder()
                    .status("signed")
                    .expected("2025-07")
                    .date("2025-08")
                    .build())
            .build();
    Story story =
        Story.builder().id("s").language("en").addPackage(aid).addProposal(treaty).build();

    assertThat(Timeline.of(story).moments())
        .extracting(it -> it.date().orElseThrow() + " " + it.mood())
        .containsExactly("2025-05 MOVED", "2025-06-01 DONE", "2025-07 MOVED", "2025-08 DONE");
  }

  @Test
  void aStepOfARefutedPackageIsNotDoneAndOneOnTheWordOfOthersIsClaimed() {
    PackageMilestone.Builder step = PackageMilestone.builder().status("delivered").date("2025-05");
    SecurityPackage.Builder aid = SecurityPackage.builder().id("aid").title("Aid");
    Story refuted =
        Story.builder()
            .id("s")
            .language("en")
            .addPackage(aid.addMilestone(step.build()).verdict(Verdict.REFUTED).build())
            .build();
    PackageMilestone said = step.addAccordingTo(Examples.JULY).build();
    Story claimed =
        Story.builder()
            .id("s")
            .language("en")
            .addPackage(SecurityPackage.builder().id("aid").title("Aid").addMilestone(said).build())
            .build();

    assertThat(Timeline.of(refuted).moments().get(0).mood()).isEqualTo(Mood.NOT_DONE);
    assertThat(Timeline.of(claimed).moments().get(0).mood()).isEqualTo(Mood.CLAIMED);
    assertThat(Timeline.of(claimed).moments().get(0).accordingTo())
        .extracting(Object::toString)
        .containsExactly("said-in-july");
  }

  @Test
  void aMomentStandsOnTheWordOfItsElementUnlessItNamesItsOwn() {
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addMilestone(PackageMilestone.builder().status("pledged").date("2025-05").build())
            .addMilestone(
                PackageMilestone.builder()
                    .status("delivered")
                    .date("2025-06")
                    .addAccordingTo(Examples.AUGUST)
                    .build())
            .addAccordingTo(Examples.JULY)
            .build();
    Story story =
        Story.builder().id("s").language("en").published("2025-07").addPackage(aid).build();

    assertThat(Timeline.of(story).moments())
        .extracting(it -> it.accordingTo().toString())
        .containsExactly("[said-in-july]", "[said-in-august]", "[]");
  }

  @Test
  void theDateOnceSetIsToldApartFromTheNewOne() {
    Event postponed =
        event("e", EventStatus.POSTPONED).date("2025-09").previousDate("2025-08").build();
    Story story = Story.builder().id("s").language("en").addEvent(postponed).build();

    assertThat(Timeline.of(story).moments())
        .extracting(Moment::mood)
        .containsExactly(Mood.MOVED, Mood.PLANNED);
  }

  @Test
  void anEventOfWhichOnlyTheFormerDateIsKnownHasNoDate() {
    Event postponed = event("e", EventStatus.POSTPONED).previousDate("2025-08").build();
    Story story = Story.builder().id("s").language("en").addEvent(postponed).build();

    assertThat(Timeline.of(story).undated()).extracting(Moment::thing).containsExactly(postponed);
  }

  @Test
  void whatIsDueIsNotReached() {
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addMilestone(PackageMilestone.builder().status("pledged").date("2025-05").build())
            .addMilestone(
                PackageMilestone.builder().status("delivered").expected("2025-12").build())
            .build();
    Story story = Story.builder().id("s").language("en").addPackage(aid).build();

    assertThat(Timeline.of(story).moments())
        .extracting(Moment::mood)
        .containsExactly(Mood.DONE, Mood.EXPECTED);
    assertThat(Timeline.of(story).moments().get(1).element()).contains(aid);
  }

  @Test
  void aDevelopmentIsPossibleUnlessItIsStatedAsFact() {
    Development.Builder talks = Development.builder().id("d").change(Change.HAPPENS).date("2026");
    Story may =
        Story.builder()
            .id("s")
            .language("en")
            .addDevelopment(talks.likelihood(Likelihood.unquantified("may")).build())
            .build();
    Story will =
        Story.builder()
            .id("s")
            .language("en")
            .addDevelopment(talks.likelihood(Likelihood.statedAsFact()).build())
            .build();

    assertThat(Timeline.of(may).moments().get(0).mood()).isEqualTo(Mood.POSSIBLE);
    assertThat(Timeline.of(will).moments().get(0).mood()).isEqualTo(Mood.EXPECTED);
  }

  @Test
  void whatHasNoDateIsKeptApart() {
    Statement undated =
        Statement.builder().id("undated").addSpeaker(Examples.TRUMP).verb("says").build();
    Event talks = event("talks", EventStatus.ONGOING).build();

    Timeline timeline = Timeline.of(story().addStatement(undated).addEvent(talks).build());

    assertThat(timeline.undated()).extracting(Moment::thing).containsExactly(undated, talks);
    assertThat(timeline.undated().get(1).mood()).isEqualTo(Mood.ONGOING);
    assertThat(timeline.undated().get(1).before(timeline.moments().get(0)))
        .isEqualTo(Answer.POSSIBLY);
    assertThat(dates(timeline)).containsExactly("2025-07-10", "2025-08-19");
  }

  /** Whether each of these steps stands among what has no date. */
  private static List<Boolean> undated(Story.Builder story, Object... steps) {
    List<Object> undated =
        Timeline.of(story.id("s").language("en").build()).undated().stream()
            .map(Moment::thing)
            .toList();
    return Stream.of(steps).map(undated::contains).toList();
  }

  private static List<Boolean> undated(ProposalMilestone... steps) {
    Proposal plan =
        Proposal.builder().id("plan").title("Plan").kind("treaty").addMilestones(steps).build();
    return undated(Story.builder().addProposal(plan), (Object[]) steps);
  }

  @Test
  void aStepOfAProposalHasItsDateByItselfOrByItsEvent() {
    Event signing = event("signing", EventStatus.OCCURRED).build();

    assertThat(
            undated(
                ProposalMilestone.builder().status("floated").build(),
                ProposalMilestone.builder().status("proposed").date("2025").build(),
                ProposalMilestone.builder().status("signed").event(signing).build(),
                ProposalMilestone.builder().status("in-force").expected("2026").build()))
        .containsExactly(true, false, false, false);
  }

  private static List<Boolean> undated(PackageMilestone... steps) {
    SecurityPackage aid =
        SecurityPackage.builder().id("aid").title("Aid").addMilestones(steps).build();
    return undated(Story.builder().addPackage(aid), (Object[]) steps);
  }

  @Test
  void aStepOfAPackageHasItsDateByItselfOrByItsEvent() {
    Event vote = event("vote", EventStatus.OCCURRED).build();

    assertThat(
            undated(
                PackageMilestone.builder().status("floated").build(),
                PackageMilestone.builder().status("pledged").date("2025").build(),
                PackageMilestone.builder().status("committed").event(vote).build(),
                PackageMilestone.builder().status("delivered").expected("2026").build()))
        .containsExactly(true, false, false, false);
  }

  @Test
  void theDayOfPublicationIsOfTheStoryItself() {
    Story story =
        story()
            .published("2025-08-20")
            .addEvent(event("talks", EventStatus.OCCURRED).date("2025-08-21").build())
            .build();

    assertThat(Timeline.of(story).moments())
        .extracting(it -> it.attribute() + " " + it.ofTheStory())
        .containsExactly("date false", "date false", "published true", "date false");
  }

  @Test
  void aRefutedEventKeepsItsVerdict() {
    Event denied =
        event("strike", EventStatus.OCCURRED).date("2025-08").verdict(Verdict.REFUTED).build();

    assertThat(Timeline.of(story().addEvent(denied).build()).moments())
        .extracting(Moment::verdict)
        .containsExactly(Optional.empty(), Optional.of(Verdict.REFUTED), Optional.empty());
  }
}
