package io.github.standpoint.query;

import static io.github.standpoint.query.Examples.AUGUST;
import static io.github.standpoint.query.Examples.EU;
import static io.github.standpoint.query.Examples.JULY;
import static io.github.standpoint.query.Examples.OPEN;
import static io.github.standpoint.query.Examples.RULED_OUT;
import static io.github.standpoint.query.Examples.TROOPS;
import static io.github.standpoint.query.Examples.UKRAINE;
import static io.github.standpoint.query.Examples.US;
import static io.github.standpoint.query.Examples.position;
import static io.github.standpoint.query.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Vote;
import io.github.standpoint.outlook.Confidence;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryDiffTest {
  private static final Position SUPPORT = position("p", "supports").build();

  private static List<String> changes(Story first, Story second) {
    StoryDiff diff = StoryDiff.between(first, second);
    assertThat(diff.applyTo(first)).isEqualTo(second);
    assertThat(StoryDiff.between(second, first).applyTo(second)).isEqualTo(first);
    return diff.changes().stream().map(Change::toString).toList();
  }

  private static List<String> findings(Story first, Story second) {
    return StoryDiff.between(first, second).findings().stream().map(Finding::toString).toList();
  }

  private static Story with(Position position) {
    return story().addPosition(position).build();
  }

  private static Story with(SecurityPackage aid) {
    return story().addPackage(aid).build();
  }

  private static SecurityPackage.Builder aid() {
    return SecurityPackage.builder().id("aid").title("Aid");
  }

  private static PackageMilestone step(String status) {
    return PackageMilestone.builder().status(status).build();
  }

  @Test
  void equalStoriesHaveNoDifference() {
    StoryDiff diff = StoryDiff.between(with(SUPPORT), with(SUPPORT));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.text()).isEmpty();
    assertThat(diff.findings()).isEmpty();
    assertThat(diff.applyTo(with(SUPPORT))).isEqualTo(with(SUPPORT));
  }

  @Test
  void elementsAreTheSameByTheirIdWhereverTheyStand() {
    Position other = position("q", "opposes").build();

    assertThat(
            changes(
                story().addPositions(SUPPORT, other).build(),
                story().addPositions(other, SUPPORT).build()))
        .containsExactly("moved Story example positions: [\"p\", \"q\"] -> [\"q\", \"p\"]");
  }

  @Test
  void whatCameAndWhatWentIsNamedByItsId() {
    Position other = position("q", "opposes").build();

    assertThat(StoryDiff.between(with(SUPPORT), with(other)).changes())
        .extracting(it -> it.kind().text() + " " + it.type() + " " + it.id())
        .containsExactly("removed Position p", "added Position q");
  }

  @Test
  void anActorOfAnotherTypeIsAnotherActor() {
    Actor state = State.of("x", "X");
    Actor person = Person.of("x", "X");

    assertThat(
            StoryDiff.between(story().addActor(state).build(), story().addActor(person).build())
                .changes())
        .extracting(it -> it.kind() + " " + it.type())
        .containsExactly("REMOVED State", "ADDED Person");
  }

  @Test
  void aChangeInsideAListWithoutIdsIsFoundInPlace() {
    SecurityPackage before = aid().addMilestones(step("proposed"), step("pledged")).build();
    SecurityPackage after =
        aid().addMilestones(step("floated"), step("proposed"), step("committed")).build();

    assertThat(changes(with(before), with(after)))
        .containsExactly(
            "added SecurityPackage aid milestones[0]: {status floated}",
            "changed SecurityPackage aid milestones[2].status: pledged -> committed");
  }

  @Test
  void elementsInsideElementsAreNamedByTheirOwnId() {
    Provision obliges =
        Provision.builder()
            .id("art-1")
            .mode(ProvisionMode.OBLIGES)
            .basis(ProvisionBasis.STATED)
            .measure(TROOPS)
            .build();
    Provision omits = Provision.builder().from(obliges).mode(ProvisionMode.OMITS).build();
    Proposal.Builder plan = Proposal.builder().id("plan").title("Plan").kind("treaty");
    Story before = story().addProposal(plan.addProvision(obliges).build()).build();
    Story after = story().addProposal(plan.provisions(List.of(omits)).build()).build();

    assertThat(changes(before, after))
        .containsExactly("changed Provision art-1 mode: obliges -> omits");
    assertThat(findings(before, after))
        .containsExactly("Provision art-1: mode changed from obliges to omits");
  }

  @Test
  void longTextsAreShownWhereTheyDiffer() {
    String text = "The United States will not send troops. ".repeat(20);
    Story before = Story.builder().id("s").language("en").addSection(section(text)).build();
    Story after =
        Story.builder()
            .id("s")
            .language("en")
            .addSection(section(text.replaceFirst("will not", "may")))
            .build();

    assertThat(changes(before, after))
        .singleElement()
        .asString()
        .contains("States will not send", "States may send")
        .hasSizeLessThan(220);
  }

  private static Section section(String text) {
    return Section.builder().id("body").kind(SectionKind.BODY).text(text).build();
  }

  @Test
  void aNewPositionInPlaceOfAnEarlierIsAChangedPosition() {
    assertThat(findings(with(OPEN), story().addPositions(OPEN, RULED_OUT).build()))
        .containsExactly(
            "Position ruled-out: changed position from open-to troops to rules-out troops");
  }

  @Test
  void aPositionInPlaceOfOneThatIsAlsoNewIsAChangedPosition() {
    assertThat(findings(story().build(), story().addPositions(OPEN, RULED_OUT).build()))
        .containsExactly(
            "Position ruled-out: changed position from open-to troops to rules-out troops");
  }

  @Test
  void anAmountThatComesOrGoesIsFound() {
    PackageMilestone pledged = step("pledged");
    PackageMilestone ninety =
        PackageMilestone.builder().from(pledged).amount(Amount.inferred(90L, "USD")).build();
    PackageMilestone tanks =
        PackageMilestone.builder().from(pledged).quantity(Quantity.of(3, Unit.STATES)).build();
    Story without = with(aid().addMilestone(pledged).build());

    assertThat(findings(without, with(aid().addMilestone(ninety).build())))
        .singleElement()
        .asString()
        .startsWith("SecurityPackage aid: amount changed from nothing said to {value 90, ");
    assertThat(findings(with(aid().addMilestone(tanks).build()), without))
        .singleElement()
        .asString()
        .startsWith("SecurityPackage aid: quantity changed from {value 3, ")
        .endsWith(" to nothing said");
  }

  @Test
  void anotherStanceOfTheSameRecordIsACorrection() {
    assertThat(findings(with(SUPPORT), with(position("p", "rejects").build())))
        .containsExactly("Position p: stance corrected from supports to rejects");
  }

  @Test
  void aHedgeThatIsLostIsFoundAndSoIsOneThatIsAdded() {
    Story possible = with(position("p", "supports").certainty(Certainty.POSSIBLE).build());

    assertThat(findings(possible, with(SUPPORT)))
        .containsExactly("Position p: hedge lost from possible to certain");
    assertThat(findings(with(SUPPORT), possible))
        .containsExactly("Position p: hedge added from certain to possible");
  }

  private static Story outlook(Likelihood likelihood) {
    return story()
        .addDevelopment(
            Development.builder()
                .id("d")
                .change(io.github.standpoint.outlook.Change.BEGINS)
                .description("The front freezes")
                .likelihood(likelihood)
                .build())
        .build();
  }

  @Test
  void aMayThatBecomesAFactIsAHedgeThatIsLost() {
    Story may = outlook(Likelihood.unquantified("may"));
    Story fact = outlook(Likelihood.statedAsFact());
    Story likely = outlook(Likelihood.builder().term(LikelihoodTerm.LIKELY).build());
    Story unlikely = outlook(Likelihood.builder().term(LikelihoodTerm.UNLIKELY).build());

    assertThat(findings(likely, fact))
        .containsExactly("Development d: hedge lost from likely to stated-as-fact");
    assertThat(findings(fact, likely))
        .containsExactly("Development d: hedge added from stated-as-fact to likely");
    assertThat(findings(likely, unlikely))
        .containsExactly("Development d: hedge changed from likely to unlikely");
    assertThat(findings(may, fact))
        .contains("Development d: hedge lost from unquantified to stated-as-fact");
  }

  @Test
  void theWordsOfAHedgeAreOfTheHedgeAndHowGoodItsBasisIsIsNot() {
    Story may = outlook(Likelihood.unquantified("may"));
    Story might = outlook(Likelihood.unquantified("might"));
    Story sure =
        outlook(
            Likelihood.builder()
                .from(Likelihood.unquantified("may"))
                .confidence(Confidence.HIGH)
                .build());

    assertThat(findings(may, might))
        .containsExactly("Development d: hedge changed from \"may\" to \"might\"");
    assertThat(findings(may, sure)).isEmpty();
  }

  @Test
  void aConditionExpresslyRuledOutIsNoHedge() {
    Condition none = Condition.builder().kind(ConditionKind.NONE).build();
    Story unconditional = with(position("p", "supports").addCondition(none).build());

    assertThat(findings(unconditional, with(SUPPORT))).isEmpty();
    assertThat(findings(with(SUPPORT), unconditional)).isEmpty();
  }

  @Test
  void aConditionThatIsLostIsAHedgeThatIsLost() {
    Condition unless = Condition.builder().kind(ConditionKind.UNLESS).text("attacked").build();
    Story conditional = with(position("p", "supports").addCondition(unless).build());

    assertThat(findings(conditional, with(SUPPORT)))
        .containsExactly(
            "Position p: hedge lost from {kind unless, text \"attacked\"} to nothing said");
    assertThat(findings(with(SUPPORT), conditional))
        .extracting(it -> it.contains("hedge added"))
        .containsExactly(true);
  }

  @Test
  void aVerdictAndAnotherVoiceAreFound() {
    Position refuted =
        position("p", "supports").verdict(Verdict.REFUTED).addAccordingTo(AUGUST).build();

    assertThat(findings(with(SUPPORT), with(refuted)))
        .containsExactly(
            "Position p: voice changed from nothing said to [said-in-august]",
            "Position p: verdict changed from nothing said to refuted");
  }

  @Test
  void aPackageMovesFromPledgedToCommitted() {
    SecurityPackage pledged = aid().addMilestone(step("pledged")).build();
    SecurityPackage committed = aid().addMilestones(step("pledged"), step("committed")).build();

    assertThat(findings(with(pledged), with(committed)))
        .containsExactly("SecurityPackage aid: moved from pledged to committed");
  }

  @Test
  void aPartOfAPackageMovesByItself() {
    PackageMilestone ofTheUs =
        PackageMilestone.builder().status("delivered").contributor(US).build();
    SecurityPackage pledged = aid().addMilestone(step("pledged")).build();
    SecurityPackage partly = aid().addMilestones(step("pledged"), ofTheUs).build();

    assertThat(findings(with(pledged), with(partly)))
        .containsExactly("SecurityPackage aid: moved from nothing said by us to delivered by us");
  }

  @Test
  void whatIsOnlyExpectedMovesNothing() {
    PackageMilestone due = PackageMilestone.builder().status("delivered").expected("2026").build();
    SecurityPackage pledged = aid().addMilestone(step("pledged")).build();
    SecurityPackage expected = aid().addMilestones(step("pledged"), due).build();

    assertThat(findings(with(pledged), with(expected))).isEmpty();
  }

  @Test
  void whatCameLateMoves() {
    PackageMilestone due = PackageMilestone.builder().status("delivered").expected("2026").build();
    PackageMilestone late = PackageMilestone.builder().from(due).date("2027").build();
    SecurityPackage expected = aid().addMilestones(step("pledged"), due).build();
    SecurityPackage delivered = aid().addMilestones(step("pledged"), late).build();

    assertThat(findings(with(expected), with(delivered)))
        .containsExactly("SecurityPackage aid: moved from pledged to delivered");
  }

  private static Story voted(EventStatus status, boolean named) {
    Event vote = Event.builder().id("vote").kind("vote").status(status).build();
    PackageMilestone committed = PackageMilestone.builder().status("committed").event(vote).build();
    SecurityPackage.Builder aid = aid().addMilestone(step("pledged"));
    return story()
        .addEvent(vote)
        .addPackage((named ? aid.addMilestone(committed) : aid).build())
        .build();
  }

  @ParameterizedTest
  @EnumSource(
      value = EventStatus.class,
      names = {"DID_NOT_OCCUR", "CANCELLED", "POSTPONED", "PLANNED", "POSSIBLE"})
  void aStepWhoseEventDidNotComeAboutIsNotReached(EventStatus status) {
    assertThat(findings(voted(status, false), voted(status, true))).isEmpty();
    assertThat(findings(voted(status, true), voted(EventStatus.OCCURRED, true)))
        .containsExactly(
            "SecurityPackage aid: moved from pledged to committed",
            "Event vote: moved from " + status.text() + " to occurred");
  }

  @Test
  void aStepWhoseEventIsRefutedIsNotReached() {
    Event vote =
        Event.builder()
            .id("vote")
            .kind("vote")
            .status(EventStatus.OCCURRED)
            .verdict(Verdict.REFUTED)
            .build();
    Proposal.Builder plan = Proposal.builder().id("plan").title("Plan").kind("treaty");
    Story before = story().addEvent(vote).addProposal(plan.build()).build();
    ProposalMilestone ratified = ProposalMilestone.builder().status("ratified").event(vote).build();
    Story after = story().addEvent(vote).addProposal(plan.addMilestone(ratified).build()).build();

    assertThat(findings(before, after)).isEmpty();
  }

  @Test
  void aStepToldAsAnotherIsFoundEvenIfItIsNotTheLast() {
    SecurityPackage before = aid().addMilestones(step("pledged"), step("delivered")).build();
    SecurityPackage after = aid().addMilestones(step("committed"), step("delivered")).build();

    assertThat(findings(with(before), with(after)))
        .containsExactly("SecurityPackage aid: moved from pledged to committed");
  }

  @Test
  void aStepThatIsOnlyDueIsNotToldAsReachedWhenItBecomesAnother() {
    SecurityPackage before =
        aid()
            .addMilestone(PackageMilestone.builder().status("pledged").expected("2026").build())
            .build();
    SecurityPackage after =
        aid()
            .addMilestone(PackageMilestone.builder().status("delivered").expected("2026").build())
            .build();

    assertThat(findings(with(before), with(after)))
        .containsExactly(
            "SecurityPackage aid: moved from pledged, not reached to delivered, not reached");
  }

  @Test
  void aStepToldAsAnotherIsNamedByWhoTookIt() {
    PackageMilestone ofTheUs = PackageMilestone.builder().status("pledged").contributor(US).build();
    PackageMilestone ofUkraine =
        PackageMilestone.builder().status("pledged").contributor(UKRAINE).build();
    PackageMilestone delivered =
        PackageMilestone.builder().from(ofUkraine).status("delivered").build();

    assertThat(
            findings(
                with(aid().addMilestones(ofTheUs, ofUkraine).build()),
                with(aid().addMilestones(ofTheUs, delivered).build())))
        .containsExactly(
            "SecurityPackage aid: moved from pledged by ukraine to delivered by ukraine");
  }

  private static Story ballot(Ballot.Builder ballot) {
    Event vote =
        Event.builder()
            .id("vote")
            .kind("vote")
            .status(EventStatus.OCCURRED)
            .ballot(ballot.build())
            .build();
    return story().addEvent(vote).build();
  }

  @Test
  void anotherVoteIsFound() {
    Story abstained = ballot(Ballot.builder().addVote(Vote.of(US, BallotChoice.ABSTAIN)));
    Story agreed = ballot(Ballot.builder().addVote(Vote.of(US, BallotChoice.FOR)));
    Story silent = ballot(Ballot.builder());

    assertThat(findings(abstained, agreed))
        .containsExactly("Event vote: vote changed from abstain by us to for by us");
    assertThat(findings(silent, agreed))
        .containsExactly("Event vote: vote changed from nothing said by us to for by us");
    assertThat(findings(agreed, silent))
        .containsExactly("Event vote: vote changed from for by us to nothing said by us");
  }

  @Test
  void twoVotesThatWereExchangedAreBothFound() {
    Vote no = Vote.of(UKRAINE, BallotChoice.AGAINST);
    Story before = ballot(Ballot.builder().addVotes(Vote.of(US, BallotChoice.FOR), no));
    Story after =
        ballot(
            Ballot.builder()
                .addVotes(Vote.of(UKRAINE, BallotChoice.FOR), Vote.of(US, BallotChoice.AGAINST)));

    assertThat(findings(before, after))
        .containsExactly(
            "Event vote: vote changed from for by us to against by us",
            "Event vote: vote changed from against by ukraine to for by ukraine");
  }

  @Test
  void whatCameOfAVoteAndTheCountAreFound() {
    Tally ten = Tally.builder().inFavor(10).against(1).abstained(4).build();
    Tally eleven = Tally.builder().from(ten).inFavor(11).build();
    Story vetoed = ballot(Ballot.builder().outcome("vetoed").addTally(ten));
    Story adopted = ballot(Ballot.builder().outcome("adopted").addTally(eleven));

    assertThat(findings(vetoed, adopted))
        .containsExactly(
            "Event vote: vote changed from inFavor 10 to inFavor 11",
            "Event vote: vote changed from outcome vetoed to outcome adopted");
  }

  @Test
  void whoDoesItAndToWhomIsFound() {
    Measure.Builder arms = Measure.builder().id("arms").kind("give-arms");
    Measure before = arms.addAgent(US).addBeneficiary(UKRAINE).build();
    Measure after =
        Measure.builder()
            .id("arms")
            .kind("give-arms")
            .addAgent(UKRAINE)
            .addBeneficiary(US)
            .addAgainst(EU)
            .build();

    assertThat(findings(story().addMeasure(before).build(), story().addMeasure(after).build()))
        .containsExactly(
            "Measure arms: role changed from agents [us] to agents [ukraine]",
            "Measure arms: role changed from beneficiaries [ukraine] to beneficiaries [us]",
            "Measure arms: role changed from nothing said to against [eu]");
  }

  @Test
  void whoTakesPartAndWhoPaysIsFound() {
    Event.Builder strike = Event.builder().id("strike").kind("attack").status(EventStatus.OCCURRED);
    Participation byUs = Participation.builder().actor(US).role("attacker").build();
    Participation onUs = Participation.builder().from(byUs).role("target").build();
    Story attacker = story().addEvent(strike.participants(List.of(byUs)).build()).build();
    Story target = story().addEvent(strike.participants(List.of(onUs)).build()).build();
    Contribution pays = Contribution.of(US, ContributionRole.FUNDER);
    Contribution supplies = Contribution.of(US, ContributionRole.SUPPLIER);

    assertThat(findings(attacker, target))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).startsWith("Event strike: role changed from"));
    assertThat(
            findings(
                with(aid().addContribution(pays).build()),
                with(aid().addContribution(supplies).build())))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).startsWith("SecurityPackage aid: role changed from"));
  }

  @Test
  void aProposalMoves() {
    Proposal.Builder plan = Proposal.builder().id("plan").title("Plan").kind("treaty");
    Story before = story().addProposal(plan.build()).build();
    Story after =
        story()
            .addProposal(
                plan.addMilestone(ProposalMilestone.builder().status("signed").build()).build())
            .build();

    assertThat(findings(before, after))
        .containsExactly("Proposal plan: moved from nothing said to signed");
  }

  @Test
  void anotherAmountIsFound() {
    Amount ninety = Amount.inferred(90_000_000_000L, "USD");
    Amount eighty = Amount.inferred(80_000_000_000L, "USD");

    assertThat(
            findings(with(aid().addAmount(ninety).build()), with(aid().addAmount(eighty).build())))
        .containsExactly(
            "SecurityPackage aid: amount changed from value 90000000000 to value 80000000000");
  }

  @Test
  void aRetractionIsFound() {
    Statement retraction =
        Statement.builder().from(AUGUST).id("back").addRetracts(JULY.getId()).build();
    Story after = story().addStatement(retraction).build();

    assertThat(findings(story().build(), after))
        .containsExactly("Statement said-in-july: retracted from said to taken back by back");
  }

  @Test
  void aRetractionThatWasKnownIsNotFoundAgain() {
    Statement retraction =
        Statement.builder().from(AUGUST).id("back").addRetracts(JULY.getId()).build();
    Story before = story().addStatement(retraction).build();
    Story after = story().language("uk").addStatement(retraction).build();

    assertThat(findings(before, after)).isEmpty();
  }

  @Test
  void aVersionThatIsNotTheFirstIsRefused() {
    StoryDiff diff = StoryDiff.between(with(SUPPORT), with(position("p", "opposes").build()));

    assertThatThrownBy(() -> diff.applyTo(with(position("p", "rejects").build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stance");
    assertThatThrownBy(() -> diff.applyTo(story().build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameWordsOfOthersInAnotherOrderHaveMoved() {
    Position first = position("p", "supports").addAccordingTo(JULY).addAccordingTo(AUGUST).build();
    Position second = position("p", "supports").addAccordingTo(AUGUST).addAccordingTo(JULY).build();

    assertThat(changes(with(first), with(second)))
        .containsExactly(
            "moved Position p accordingTo: [said-in-july, said-in-august]"
                + " -> [said-in-august, said-in-july]");
    assertThat(
            changes(
                with(position("p", "supports").addAccordingTo(JULY).build()),
                with(position("p", "supports").addAccordingTo(AUGUST).build())))
        .containsExactly("changed Position p accordingTo: [said-in-july] -> [said-in-august]");
    assertThat(changes(with(SUPPORT), with(first)))
        .containsExactly(
            "changed Position p accordingTo: nothing -> [said-in-july, said-in-august]");
  }

  @Test
  void extensionsThatAreGoneHaveBeenReplacedByNothing() {
    Story plain = story().build();
    Story extended = story().putExtension("desk:topic", "war").build();
    Story.Builder two = story().putExtension("desk:topic", "war");

    assertThat(changes(plain, extended))
        .containsExactly("changed Story example extensions: nothing -> {desk:topic: \"war\"}");
    assertThat(changes(extended, two.putExtension("desk:page", "1").build()))
        .containsExactly(
            "changed Story example extensions: {desk:topic: \"war\"}"
                + " -> {desk:topic: \"war\", desk:page: \"1\"}");
  }

  @Test
  void extensionsInAnotherOrderAreWrittenInAnotherOrder() {
    Story first = story().putExtension("desk:a", "1").putExtension("desk:b", "2").build();
    Story second = story().putExtension("desk:b", "2").putExtension("desk:a", "1").build();

    assertThat(changes(first, second)).hasSize(1);
    assertThat(StoryDiff.between(first, second).applyTo(first).getExtensions().keySet())
        .containsExactly("desk:b", "desk:a");
  }

  @Test
  void theTextIsAlsoWhatItIsPrintedAs() {
    StoryDiff diff = StoryDiff.between(with(SUPPORT), with(position("p", "rejects").build()));

    assertThat(diff)
        .hasToString(
            "! Position p: stance corrected from supports to rejects\n"
                + "  changed Position p stance: supports -> rejects\n");
  }

  @Test
  void aConditionThatBecomesExpresslyNoneIsAHedgeThatIsLost() {
    Condition onlyIf = Condition.builder().kind(ConditionKind.IF).text("asked").build();
    Condition none = Condition.builder().kind(ConditionKind.NONE).text("asked").build();
    Story conditional = with(position("p", "supports").addCondition(onlyIf).build());
    Story unconditional = with(position("p", "supports").addCondition(none).build());

    assertThat(findings(conditional, unconditional))
        .containsExactly("Position p: hedge lost from if to none");
    assertThat(findings(unconditional, conditional))
        .containsExactly("Position p: hedge added from none to if");
  }

  @Test
  void theSameStanceTakenAgainMoreSurelyIsAHedgeThatIsLost() {
    Position perhaps = position("p", "supports").certainty(Certainty.POSSIBLE).build();
    Condition unless = Condition.builder().kind(ConditionKind.UNLESS).text("attacked").build();
    Position.Builder again = position("q", "supports").supersedes(perhaps);

    assertThat(findings(with(perhaps), story().addPositions(perhaps, again.build()).build()))
        .containsExactly("Position q: hedge lost from possible to certain");
    assertThat(
            findings(
                with(SUPPORT),
                story()
                    .addPositions(
                        SUPPORT,
                        position("q", "supports").supersedes(SUPPORT).addCondition(unless).build())
                    .build()))
        .containsExactly("Position q: hedge added from [] to [{kind unless, text \"attacked\"}]");
  }

  @ParameterizedTest
  @EnumSource(names = {"DISPUTED", "UNVERIFIED", "NOT_ASSERTED"})
  void aVerdictThatDoubtsIsAHedge(Verdict verdict) {
    Story doubted = with(position("p", "supports").verdict(verdict).build());
    String word = verdict.text();

    assertThat(findings(doubted, with(SUPPORT)))
        .containsExactly(
            "Position p: verdict changed from " + word + " to nothing said",
            "Position p: hedge lost from " + word + " to nothing said");
    assertThat(findings(with(SUPPORT), doubted))
        .contains("Position p: hedge added from nothing said to " + word);
  }

  @Test
  void toSayThatAClaimIsCertainChangesNoHedge() {
    Claim.Builder claim = Claim.builder().id("c").subject(TROOPS).relation("occurred");
    Story plain = story().addClaim(claim.build()).build();
    Story certain = story().addClaim(claim.certainty(Certainty.CERTAIN).build()).build();
    Story possible = story().addClaim(claim.certainty(Certainty.POSSIBLE).build()).build();

    assertThat(findings(plain, certain)).isEmpty();
    assertThat(findings(possible, plain))
        .containsExactly("Claim c: hedge lost from possible to nothing said");
  }
}
