package io.github.standpoint.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Tally;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Report;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not get lost between the sections of a picture. */
class PictureTest {
  private static final State GERMANY = State.of("germany", "Germany");
  private static final Statement SAID =
      Statement.builder().id("said").addSpeaker(GERMANY).verb("says").build();

  private static Story.Builder story() {
    return Story.builder().id("s").language("en").addActor(GERMANY).addStatement(SAID);
  }

  static String shown(Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Picture.print(story, Report.empty(), new Page(stream, 1000, false));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String timeline(Story story) {
    String shown = shown(story);
    return shown.substring(shown.indexOf("TIMELINE"), shown.indexOf("PROBLEMS"));
  }

  private static String voices(Story story) {
    String shown = shown(story);
    return shown.substring(shown.indexOf("WHO SAID IT"), shown.indexOf("TIMELINE"));
  }

  private static Event.Builder talks() {
    return Event.builder().id("talks").kind("talks").status(EventStatus.PLANNED).date("2025-06-05");
  }

  @ParameterizedTest
  @CsvSource({
    "DOES_NOT_HOLD, Does not hold: Talks are planned",
    "REFUTED, Refuted by the story: Talks are planned",
    "NOT_ASSERTED, Not asserted by the story: Talks are planned",
    "DISPUTED, Disputed: Talks are planned",
    "UNVERIFIED, Not verified: Talks are planned",
    "CONFIRMED, Confirmed by the story: Talks are planned"
  })
  void theTimelineTellsWhatTheStoryFindsOfAnEvent(Verdict verdict, String line) {
    assertThat(timeline(story().addEvent(talks().verdict(verdict).build()).build()))
        .contains("2025-06-05 (5 June 2025) " + line + "\n");
  }

  @Test
  void theTimelineTellsOnWhoseWordAndThatItWasTakenBack() {
    Statement back =
        Statement.builder()
            .id("back")
            .addSpeaker(GERMANY)
            .verb("withdraws")
            .addRetracts(SAID)
            .build();
    Event said = talks().addAccordingTo(SAID).build();

    assertThat(timeline(story().addEvent(said).build()))
        .contains("Talks are planned – said by Germany\n");
    assertThat(timeline(story().addStatement(back).addEvent(said).build()))
        .contains("Talks are planned – said by Germany, in words since taken back\n")
        .contains("• Germany made a statement, in words since taken back\n");
  }

  @Test
  void whatWasPaidLateIsPaidAndTheDayOnWhichItWasDueIsNoOtherPayment() {
    PackageMilestone late =
        PackageMilestone.builder()
            .status("disbursed")
            .expected("2025-05")
            .date("2025-06-01")
            .build();
    Story story =
        story()
            .addPackage(SecurityPackage.builder().id("aid").title("Aid").addMilestone(late).build())
            .build();

    assertThat(timeline(story))
        .contains("2025-05 (May 2025) The package “Aid”: disbursed (had been expected then)")
        .contains("2025-06-01 (1 June 2025) The package “Aid”: disbursed\n")
        .doesNotContain("not yet");
  }

  @Test
  void figuresOnTheWordOfAStatementAreItsContent() {
    Amount amount =
        Amount.builder()
            .value(2)
            .currency("EUR")
            .currencyBasis(CurrencyBasis.WRITTEN)
            .asWritten("€2")
            .addAccordingTo(SAID)
            .build();
    Quantity tanks =
        Quantity.builder()
            .value(3)
            .unit("vehicles")
            .asWritten("three")
            .addAccordingTo(SAID)
            .build();
    PackageMilestone delivered =
        PackageMilestone.builder().status("delivered").addAccordingTo(SAID).build();
    PackageMilestone counted = PackageMilestone.builder().status("pledged").quantity(tanks).build();
    Contribution pays =
        Contribution.builder()
            .contributor(GERMANY)
            .role(ContributionRole.FUNDER)
            .addAccordingTo(SAID)
            .build();
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addAmount(amount)
            .addMilestones(delivered, counted)
            .addContribution(pays)
            .build();
    Tally tally = Tally.builder().inFavor(13).against(1).addAccordingTo(SAID).build();
    Event vote =
        Event.builder()
            .id("vote")
            .kind("vote")
            .status(EventStatus.OCCURRED)
            .ballot(Ballot.builder().addTally(tally).build())
            .build();

    assertThat(voices(story().addPackage(aid).addEvent(vote).build()))
        .contains("the amount “€2”, read as 2 EUR, of the package “Aid”")
        .contains("the package “Aid”: delivered")
        .contains("the number “three”, read as 3 vehicles, in the package “Aid”: pledged")
        .contains("the package “Aid”: pays: Germany")
        .contains("a vote: 13 in favour, 1 against");
  }

  @Test
  void noTwoRowsOfTheStancesAreNamedAlike() {
    Event first = Event.builder().from(talks().build()).id("one").description("on grain").build();
    Event second = Event.builder().from(first).id("two").description("on gas").build();
    Story story =
        story()
            .addEvents(first, second)
            .addPositions(position("p", first), position("q", second))
            .build();
    String shown = shown(story);
    List<String> rows = shown.substring(shown.indexOf("STANCES")).lines().toList();

    assertThat(rows).anyMatch(it -> it.startsWith("planned talks (“on grain”)"));
    assertThat(rows).anyMatch(it -> it.startsWith("planned talks (“on gas”)"));
    assertThat(timeline(story))
        .contains("Talks are planned (“on grain”)", "Talks are planned (“on gas”)");
  }

  @Test
  void momentsThatNothingElseTellsApartHaveTheirIds() {
    Event first = talks().id("one").build();
    Event second = talks().id("two").build();

    assertThat(timeline(story().addEvents(first, second).build()))
        .contains("Talks are planned ‹one›", "Talks are planned ‹two›");
  }

  private static Position position(String id, Event about) {
    return Position.builder()
        .id(id)
        .holder(GERMANY)
        .stance("supports")
        .about(about)
        .certainty(Certainty.CERTAIN)
        .build();
  }
}
