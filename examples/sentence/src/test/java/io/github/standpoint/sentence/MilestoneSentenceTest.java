package io.github.standpoint.sentence;

import static io.github.standpoint.sentence.Examples.UNITED_STATES;
import static io.github.standpoint.sentence.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Timeline;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a step was reached, is due, or was not reached. */
class MilestoneSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "occurred, adopted: a vote occurred",
    "did-not-occur, not adopted: a vote did not occur",
    "cancelled, not adopted: a vote is cancelled",
    "postponed, not yet adopted: a vote is postponed",
    "planned, not yet adopted: a vote is planned",
    "possible, not yet adopted: a vote is possible"
  })
  void aStepWhoseHappeningDidNotComeAboutIsNotReached(String status, String words) {
    Event vote = vote(status).build();
    ProposalMilestone step = ProposalMilestone.builder().status("adopted").event(vote).build();

    assertThat(said(vote, step)).isEqualTo(words);
    ProposalMilestone dated = ProposalMilestone.builder().from(step).date("2025-05").build();
    assertThat(timeline(vote, dated))
        .contains("The resolution “Draft”: " + words.substring(0, words.indexOf(':')));
  }

  @Test
  void aHappeningThatIsRefutedBroughtNoStep() {
    ProposalMilestone.Builder step = ProposalMilestone.builder().status("adopted");
    Event vote = vote("occurred").verdict(Verdict.REFUTED).build();

    assertThat(said(vote, step.event(vote).build()))
        .isEqualTo("not adopted: a vote occurred (refuted by the story)");
  }

  private static Event.Builder vote(String status) {
    EventStatus word =
        List.of(EventStatus.values()).stream()
            .filter(it -> it.text().equals(status))
            .findFirst()
            .orElseThrow();
    return Event.builder().id("vote").kind(EventKind.VOTE).status(word);
  }

  private static String said(Event event, ProposalMilestone step) {
    return new Sentences(story(event, step)).phrasing().milestone(step);
  }

  private static List<String> timeline(Event event, ProposalMilestone step) {
    Story story = story(event, step);
    Phrasing phrasing = new Sentences(story).phrasing();
    return Timeline.of(story).moments().stream().map(phrasing::moment).toList();
  }

  private static Story story(Event event, ProposalMilestone step) {
    Proposal draft =
        Proposal.builder()
            .id("draft")
            .title("Draft")
            .kind(ProposalKind.RESOLUTION)
            .addMilestone(step)
            .build();
    return Examples.story().addEvent(event).addProposal(draft).build();
  }

  @Test
  void whatWasPaidLateIsPaid() {
    PackageMilestone.Builder step = PackageMilestone.builder().status("disbursed");

    assertThat(said(step.expected("2025-09").build()))
        .isEqualTo("not yet disbursed, expected in September 2025");
    assertThat(said(step.date("2025-10-01").build()))
        .isEqualTo("disbursed on 1 October 2025, which had been expected in September 2025");
    assertThat(said(PackageMilestone.builder().status("disbursed").build()))
        .isEqualTo("disbursed (no date given)");
  }

  @Test
  void aStepThatWasReachedAtSomeTimeBeforeADateWasReachedByThen() {
    PackageMilestone.Builder step = PackageMilestone.builder().status("pledged");

    assertThat(said(step.date("../2025-05-31").build())).isEqualTo("pledged by 31 May 2025");
    assertThat(said(PackageMilestone.builder().status("pledged").expected("../2026").build()))
        .isEqualTo("not yet pledged, expected by 2026");
    assertThat(said(step.date("2025-05-31").build())).isEqualTo("pledged on 31 May 2025");
    assertThat(said(step.date("2025-05/2025-06").build()))
        .isEqualTo("pledged from May 2025 to June 2025");
  }

  @Test
  void aTimelineTellsAStepThatIsDueFromOneThatWasReachedLate() {
    PackageMilestone.Builder step = PackageMilestone.builder().status("disbursed");

    assertThat(timeline(step.expected("2025-09").build()))
        .contains("The package “Tranche”: disbursed (expected, not yet so)");
    assertThat(timeline(step.date("2025-10-01").build()))
        .contains("The package “Tranche”: disbursed (had been expected then)")
        .contains("The package “Tranche”: disbursed");
  }

  @Test
  void howMuchByWhomAndOnWhoseWordIsSaid() {
    PackageMilestone step =
        PackageMilestone.builder()
            .status("delivered")
            .quantity(Quantity.builder().atMost(37).unit(Unit.VEHICLES).build())
            .date("2025-10")
            .contributor(UNITED_STATES)
            .addAccordingTo(Examples.INTERVIEW)
            .build();

    assertThat(said(step))
        .isEqualTo(
            "delivered: at most 37 vehicles in October 2025, by the United States (according to an"
                + " interview)");
  }

  private static String said(PackageMilestone step) {
    return new Sentences(story(step)).phrasing().milestone(step);
  }

  private static List<String> timeline(PackageMilestone step) {
    Story story = story(step);
    Phrasing phrasing = new Sentences(story).phrasing();
    return Timeline.of(story).moments().stream().map(phrasing::moment).toList();
  }

  private static Story story(PackageMilestone step) {
    SecurityPackage tranche =
        SecurityPackage.builder().id("tranche").title("Tranche").addMilestone(step).build();
    return Examples.story().addPackage(tranche).build();
  }
}
