package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PROPOSAL_AGREED_OVER_OBJECTION;
import static io.github.standpoint.report.StandardRule.PROPOSAL_COUNTERS_ITSELF;
import static io.github.standpoint.report.StandardRule.PROPOSAL_STATUS_ORDER;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Treaties and plans as they really come about, and end. */
class ProposalConstellationsTest {
  private static final Event SIGNING =
      Event.builder()
          .id("signing")
          .kind(EventKind.SIGNING)
          .status(EventStatus.OCCURRED)
          .date("2023-06-01")
          .build();

  private static final Event CANCELLED =
      Event.builder().from(SIGNING).id("cancelled").status(EventStatus.CANCELLED).build();

  private static Proposal.Builder plan(String id) {
    return Proposal.builder().id(id).title("the " + id).kind(ProposalKind.TREATY);
  }

  private static ProposalMilestone.Builder step(String status) {
    return ProposalMilestone.builder().status(status);
  }

  private static ProposalMilestone step(String status, String date) {
    return step(status).date(date).build();
  }

  private static Story steps(ProposalMilestone... steps) {
    return BaseStory.with(
        it -> it.addEvent(SIGNING).addProposal(plan("plan").addMilestones(steps).build()));
  }

  static Stream<Constellation> order() {
    var rule = PROPOSAL_STATUS_ORDER;
    ProposalMilestone agreed = step("agreed", "2023-05");
    ProposalMilestone terminated = step("terminated", "2023-05");
    return Stream.of(
        silent(rule, "in force after it", steps(agreed, step("in-force", "2023-09"))),
        silent(rule, "in force in that month", steps(agreed, step("in-force", "2023-05-02"))),
        broken(rule, "in force before it", steps(agreed, step("in-force", "2022"))),
        broken(rule, "listed before it", steps(step("in-force", "2022"), agreed)),
        silent(
            rule,
            "agreed by one sooner",
            steps(step("agreed", "2021"), agreed, step("in-force", "2022"))),
        silent(rule, "applied before it", steps(agreed, step("applied-provisionally", "2022"))),
        silent(rule, "proposed before it", steps(agreed, step("proposed", "2022"))),
        silent(rule, "agreed some time", steps(step("agreed").build(), step("in-force", "2022"))),
        broken(
            rule,
            "agreed at an event",
            steps(step("agreed").event(SIGNING).build(), step("in-force", "2022"))),
        broken(rule, "extended after the end", steps(terminated, step("extended", "2024"))),
        broken(rule, "agreed after the end", steps(step("withdrawn", "2022"), agreed)),
        broken(
            rule,
            "in force after it was replaced",
            steps(step("superseded", "2022"), step("in-force", "2023-09"))),
        silent(rule, "ended twice", steps(terminated, step("superseded", "2024"))),
        silent(rule, "rejected and taken up again", steps(step("rejected", "2022"), agreed)),
        silent(
            rule,
            "ended by one and resumed by others",
            steps(
                step("terminated").date("2023-05").addBy(NORWAY).build(), step("resumed", "2024"))),
        silent(rule, "extended before the end", steps(terminated, step("extended", "2022"))));
  }

  private static Story answer(ResponseRelation relation, Actor first, Actor... second) {
    Proposal plan = plan("plan").addProposer(first).addProposer(NORWAY).build();
    Proposal.Builder other = plan("other").respondsTo(Response.of(plan, relation));
    Stream.of(second).forEach(other::addProposer);
    return BaseStory.with(it -> it.addProposals(plan, other.build()));
  }

  static Stream<Constellation> counters() {
    var rule = PROPOSAL_COUNTERS_ITSELF;
    var counters = ResponseRelation.COUNTERS;
    Actor koval = BaseStory.KOVAL;
    return Stream.of(
        broken(rule, "one of those who proposed it", answer(counters, koval, NORWAY)),
        broken(rule, "both of them", answer(counters, koval, NORWAY, koval)),
        silent(rule, "one of them with another", answer(counters, koval, NORWAY, UKRAINE)),
        silent(rule, "another", answer(counters, koval, UKRAINE)),
        silent(rule, "who proposed it is not told", answer(counters, koval)),
        silent(rule, "revised", answer(ResponseRelation.AMENDS, koval, NORWAY)));
  }

  private static Story objection(
      ProposalMilestone.Builder step, Consumer<Position.Builder> change, Position... others) {
    Proposal plan = plan("plan").addAddressee(UKRAINE).addMilestone(step.build()).build();
    Position.Builder objection = Position.builder().from(on("objection", UKRAINE, "rejects"));
    change.accept(objection);
    return BaseStory.with(
        it ->
            it.addEvent(CANCELLED)
                .addProposal(plan)
                .addPosition(objection.build())
                .addPositions(others));
  }

  private static Story objection(Position... others) {
    return objection(step("agreed"), it -> {}, others);
  }

  private static Position on(String id, Actor holder, String stance) {
    return Position.builder()
        .id(id)
        .holder(holder)
        .stance(stance)
        .about(plan("plan").build())
        .certainty(Certainty.CERTAIN)
        .build();
  }

  static Stream<Constellation> objections() {
    var rule = PROPOSAL_AGREED_OVER_OBJECTION;
    Position change =
        Position.builder()
            .from(on("change", UKRAINE, "opposes"))
            .supersedes(on("objection", UKRAINE, "rejects"))
            .verdict(Verdict.DISPUTED)
            .build();
    Condition unless = Condition.builder().kind(ConditionKind.UNLESS).text("changed").build();
    return Stream.of(
        broken(rule, "agreed over it", objection()),
        broken(rule, "in force over it", objection(step("in-force"), it -> {})),
        silent(rule, "signed by others", objection(step("signed"), it -> {})),
        silent(rule, "to be agreed", objection(step("agreed").expected("2026"), it -> {})),
        silent(rule, "in the end it accepts", objection(on("later", UKRAINE, "accepts"))),
        broken(rule, "another accepts", objection(on("other", NORWAY, "accepts"))),
        silent(rule, "another objects", objection(step("agreed"), it -> it.holder(NORWAY))),
        silent(rule, "it changed its mind", objection(change)),
        silent(
            rule, "unless it is changed", objection(step("agreed"), it -> it.addCondition(unless))),
        silent(
            rule, "it only criticizes", objection(step("agreed"), it -> it.stance("criticizes"))),
        broken(rule, "it opposes", objection(step("agreed"), it -> it.stance("opposes"))),
        silent(
            rule,
            "the summit that was to agree did not take place",
            objection(step("agreed").event(CANCELLED), it -> {})),
        broken(
            rule,
            "agreed later than expected",
            objection(step("agreed").expected("2023").date("2024"), it -> {})),
        silent(
            rule,
            "the story doubts it",
            objection(step("agreed"), it -> it.verdict(Verdict.UNVERIFIED))));
  }

  @ParameterizedTest
  @MethodSource({"order", "counters", "objections"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
