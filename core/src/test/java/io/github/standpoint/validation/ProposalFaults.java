package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.OUTLOOK;
import static io.github.standpoint.validation.BaseStory.POSITION;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.measure;
import static io.github.standpoint.validation.BaseStory.says;
import static io.github.standpoint.validation.BaseStory.with;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.TimeLimit;
import java.util.List;
import java.util.function.Consumer;

/** What proposals and their provisions can get wrong. */
final class ProposalFaults {
  private static final Proposal PLAN =
      Proposal.builder()
          .id("plan")
          .title("the plan")
          .kind(ProposalKind.PEACE_PLAN)
          .addProposer(NORWAY)
          .addAddressee(UKRAINE)
          .addEvidence(says(OUTLOOK))
          .build();

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.PROPOSAL_STATUS_ORDER,
              "/proposals/0/milestones/1",
              steps("2023-05", "2023-09"),
              steps("2023-09", "2023-05")),
          new OneFault(
              StandardRule.PROPOSAL_COUNTERS_ITSELF,
              "/proposals/1/proposers",
              counter(UKRAINE),
              counter(NORWAY)),
          new OneFault(
              StandardRule.PROPOSAL_AGREED_OVER_OBJECTION,
              "/proposals/0/addressees/0",
              objection(ProposalStatus.PROPOSED),
              objection(ProposalStatus.AGREED)),
          new OneFault(
              StandardRule.PROPOSAL_STATUS_CONTRADICTS_BALLOT,
              "/proposals/0/milestones/0",
              voted(BallotOutcome.ADOPTED),
              voted(BallotOutcome.VETOED)),
          new OneFault(
              StandardRule.PROVISION_WITHOUT_AGENT,
              "/proposals/0/provisions/0/measure",
              provision(ProvisionMode.URGES),
              provision(ProvisionMode.OBLIGES)),
          new OneFault(
              StandardRule.TIME_LIMIT_BEFORE_ITS_START,
              "/measures/0/timeLimit",
              limited("2026"),
              limited("2024")));

  private ProposalFaults() {}

  private static ProposalMilestone step(ProposalStatus status, String date) {
    return ProposalMilestone.builder().status(status).date(date).build();
  }

  private static Story plan(Consumer<Proposal.Builder> change) {
    Proposal.Builder plan = Proposal.builder().from(PLAN);
    change.accept(plan);
    return with(it -> it.addProposal(plan.build()));
  }

  private static Story steps(String agreed, String inForce) {
    return plan(
        it ->
            it.addMilestone(step(ProposalStatus.AGREED, agreed))
                .addMilestone(step(ProposalStatus.IN_FORCE, inForce)));
  }

  private static Story counter(Actor proposer) {
    Proposal counter =
        Proposal.builder()
            .from(PLAN)
            .id("counter")
            .proposers(List.of(proposer.getId()))
            .respondsTo(Response.of(PLAN, ResponseRelation.COUNTERS))
            .build();
    return with(it -> it.addProposal(PLAN).addProposal(counter));
  }

  private static Story objection(ProposalStatus status) {
    Proposal plan =
        Proposal.builder()
            .from(PLAN)
            .addMilestone(ProposalMilestone.builder().status(status).build())
            .build();
    Position objection =
        Position.builder()
            .from(POSITION)
            .id("objection")
            .stance(Stance.REJECTS)
            .about(plan)
            .build();
    return with(it -> it.addProposal(plan).addPosition(objection));
  }

  private static Story voted(BallotOutcome outcome) {
    Event vote =
        Event.builder()
            .id("vote")
            .kind(EventKind.VOTE)
            .status(EventStatus.OCCURRED)
            .ballot(Ballot.builder().outcome(outcome).build())
            .addEvidence(says(OUTLOOK))
            .build();
    ProposalMilestone agreed =
        ProposalMilestone.builder().status(ProposalStatus.AGREED).event(vote).build();
    Proposal plan = Proposal.builder().from(PLAN).addMilestone(agreed).build();
    return with(it -> it.addEvent(vote).addProposal(plan));
  }

  private static Story provision(ProvisionMode mode) {
    Measure nobodys = Measure.of("nobodys", MeasureKind.CEASE_FIRE);
    Provision provision =
        Provision.builder()
            .id("provision")
            .mode(mode)
            .measure(nobodys)
            .basis(ProvisionBasis.STATED)
            .addEvidence(says(OUTLOOK))
            .build();
    Proposal plan = Proposal.builder().from(PLAN).addProvision(provision).build();
    return with(it -> it.addMeasure(nobodys).addProposal(plan));
  }

  private static Story limited(String date) {
    return measure(
        it ->
            it.during("2026/2027")
                .timeLimit(TimeLimit.builder().bound(Bound.BY).date(date).build()));
  }
}
