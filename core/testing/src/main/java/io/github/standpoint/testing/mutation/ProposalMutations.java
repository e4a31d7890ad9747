package io.github.standpoint.testing.mutation;

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

/** What proposals and their provisions can get wrong. */
final class ProposalMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.PROPOSAL_STATUS_ORDER,
              "a plan in force before it was agreed",
              it ->
                  it.in(
                      steps(it, "1989-05", "1989-09"),
                      steps(it, "1989-09", "1989-05"),
                      "/milestones/1")),
          new Mutation(
              StandardRule.PROPOSAL_COUNTERS_ITSELF,
              "a counter-proposal to one's own proposal",
              it -> it.in(counter(it, it.estonia), counter(it, it.norway), "/proposers")),
          new Mutation(
              StandardRule.PROPOSAL_AGREED_OVER_OBJECTION,
              "a plan agreed although its addressee rejects it",
              it ->
                  new Fault(
                      objection(it, ProposalStatus.PROPOSED).story(),
                      objection(it, ProposalStatus.AGREED).story(),
                      "/proposals/" + it.story().getProposals().size() + "/addressees/0")),
          new Mutation(
              StandardRule.PROPOSAL_STATUS_CONTRADICTS_BALLOT,
              "a plan agreed by the vote that defeated it",
              it ->
                  it.in(
                      voted(it, BallotOutcome.ADOPTED),
                      voted(it, BallotOutcome.VETOED),
                      "/milestones/0")),
          new Mutation(
              StandardRule.PROVISION_WITHOUT_AGENT,
              "an obligation of nobody",
              it ->
                  it.in(
                      provision(it, ProvisionMode.URGES),
                      provision(it, ProvisionMode.OBLIGES),
                      "/provisions/0/measure")),
          new Mutation(
              StandardRule.TIME_LIMIT_BEFORE_ITS_START,
              "a time limit before the time that it limits",
              it -> it.in(limited(it, "1992"), limited(it, "1990"), "/timeLimit")));

  private ProposalMutations() {}

  private static Proposal.Builder plan(Scene scene) {
    return Proposal.builder()
        .id(scene.id("plan"))
        .title("the plan")
        .kind(ProposalKind.PEACE_PLAN)
        .addProposer(scene.norway)
        .addAddressee(scene.estonia)
        .addEvidence(scene.says(Scene.OUTLOOK));
  }

  private static ProposalMilestone step(ProposalStatus status, String date) {
    return ProposalMilestone.builder().status(status).date(date).build();
  }

  private static Proposal steps(Scene scene, String agreed, String inForce) {
    return plan(scene)
        .addMilestone(step(ProposalStatus.AGREED, agreed))
        .addMilestone(step(ProposalStatus.IN_FORCE, inForce))
        .build();
  }

  private static List<?> counter(Scene scene, Actor proposer) {
    Proposal plan = plan(scene).build();
    Proposal counter =
        Proposal.builder()
            .from(plan)
            .id(scene.id("counter"))
            .proposers(List.of(proposer.getId()))
            .respondsTo(Response.of(plan, ResponseRelation.COUNTERS))
            .build();
    return List.of(plan, counter);
  }

  private static Graft objection(Scene scene, ProposalStatus status) {
    Proposal plan =
        plan(scene).addMilestone(ProposalMilestone.builder().status(status).build()).build();
    Position objection = scene.position(it -> it.stance(Stance.REJECTS).about(plan));
    return new Graft(scene).all(List.of(plan, objection));
  }

  private static List<?> voted(Scene scene, BallotOutcome outcome) {
    Event vote =
        scene.talks(
            it ->
                it.kind(EventKind.VOTE)
                    .status(EventStatus.OCCURRED)
                    .ballot(Ballot.builder().outcome(outcome).build()));
    ProposalMilestone agreed =
        ProposalMilestone.builder().status(ProposalStatus.AGREED).event(vote).build();
    return List.of(vote, plan(scene).addMilestone(agreed).build());
  }

  private static List<?> provision(Scene scene, ProvisionMode mode) {
    Measure nobodys = Measure.of(scene.id("nobodys"), MeasureKind.CEASE_FIRE);
    Provision provision =
        Provision.builder()
            .id(scene.id("provision"))
            .mode(mode)
            .measure(nobodys)
            .basis(ProvisionBasis.STATED)
            .addEvidence(scene.says(Scene.OUTLOOK))
            .build();
    return List.of(nobodys, plan(scene).addProvision(provision).build());
  }

  private static Measure limited(Scene scene, String date) {
    return scene.measure(
        it ->
            it.during("1992/1993")
                .timeLimit(TimeLimit.builder().bound(Bound.BY).date(date).build()));
  }
}
