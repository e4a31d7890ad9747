package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PROPOSAL_AGREED_OVER_OBJECTION;
import static io.github.standpoint.report.StandardRule.PROPOSAL_COUNTERS_ITSELF;
import static io.github.standpoint.report.StandardRule.PROPOSAL_STATUS_CONTRADICTS_BALLOT;
import static io.github.standpoint.report.StandardRule.PROPOSAL_STATUS_ORDER;
import static io.github.standpoint.report.StandardRule.PROVISION_WITHOUT_AGENT;
import static io.github.standpoint.report.StandardRule.TIME_LIMIT_BEFORE_ITS_START;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Texts come about in order, with the consent of those asked, and say who has to act. */
final class ProposalRules {
  private static final Set<ProposalStatus> AGREED =
      Set.of(ProposalStatus.AGREED, ProposalStatus.IN_FORCE);

  private static final Set<ProposalStatus> PASSED =
      Set.of(ProposalStatus.AGREED, ProposalStatus.RATIFIED, ProposalStatus.IN_FORCE);
  private static final Set<BallotOutcome> LOST =
      Set.of(BallotOutcome.REJECTED, BallotOutcome.VETOED);

  /** Whoever agrees to a text may still find fault with it. */
  private static final Set<Stance> OBJECTIONS =
      Set.of(Stance.OPPOSES, Stance.REJECTS, Stance.RULES_OUT, Stance.REFUSES);

  private ProposalRules() {}

  static void check(IndexedStory story, Findings findings) {
    Map<String, Set<String>> objectors = null;
    for (Located<Proposal> proposal : story.all(Proposal.class)) {
      order(proposal, story, findings);
      counters(proposal, story, findings);
      ballots(proposal, story, findings);
      if (!proposal.value().getAddressees().isEmpty() && agreed(proposal.value(), story)) {
        objectors = objectors == null ? objectors(story) : objectors;
        objection(proposal, objectors, findings);
      }
    }
    for (Located<Provision> provision : story.all(Provision.class)) {
      agents(provision, story, findings);
    }
    for (Located<Measure> measure : story.all(Measure.class)) {
      limit(measure, findings);
    }
  }

  private static void order(Located<Proposal> located, IndexedStory story, Findings findings) {
    List<ProposalMilestone> steps = located.value().getMilestones();
    if (steps.size() < 2) {
      return;
    }
    Optional<FuzzyDate> agreed =
        first(steps, it -> it.getStatus().equals(ProposalStatus.AGREED), story);
    // What one party ends, the others may resume.
    Optional<FuzzyDate> ended =
        first(steps, it -> it.getStatus().terminal() && it.getBy().isEmpty(), story);
    if (agreed.isEmpty() && ended.isEmpty()) {
      return;
    }
    for (int i = 0; i < steps.size(); i++) {
      ProposalStatus status = steps.get(i).getStatus();
      Optional<FuzzyDate> date = Dates.of(steps.get(i).getDate(), steps.get(i).getEvent(), story);
      boolean tooEarly =
          status.equals(ProposalStatus.IN_FORCE) && Dates.certainlyBefore(date, agreed);
      boolean tooLate = !status.terminal() && Dates.certainlyBefore(ended, date);
      if (tooEarly || tooLate) {
        findings.report(PROPOSAL_STATUS_ORDER, located.at("milestones").child(i), status.text());
      }
    }
  }

  private static Optional<FuzzyDate> first(
      List<ProposalMilestone> steps, Predicate<ProposalMilestone> which, IndexedStory story) {
    Optional<FuzzyDate> first = Optional.empty();
    for (ProposalMilestone step : steps) {
      if (which.test(step)) {
        first = Dates.earlier(first, Dates.of(step.getDate(), step.getEvent(), story));
      }
    }
    return first;
  }

  private static void counters(Located<Proposal> located, IndexedStory story, Findings findings) {
    Proposal proposal = located.value();
    proposal
        .getRespondsTo()
        .filter(it -> it.getRelation().equals(ResponseRelation.COUNTERS))
        .flatMap(it -> story.find(it.getTo(), Proposal.class))
        .filter(
            it ->
                !proposal.getProposers().isEmpty()
                    && it.getProposers().containsAll(proposal.getProposers()))
        .ifPresent(
            it -> findings.report(PROPOSAL_COUNTERS_ITSELF, located.at("proposers"), it.getId()));
  }

  /** By proposal, who is on record as against it and never as anything else. */
  private static Map<String, Set<String>> objectors(IndexedStory story) {
    Set<String> replaced = PositionRules.superseded(story);
    Map<String, Set<String>> against = new HashMap<>();
    Map<String, Set<String>> otherwise = new HashMap<>();
    for (Position position : story.story().getPositions()) {
      if (position.getVerdict().isEmpty()
          && position.getConditions().isEmpty()
          && !replaced.contains(position.getId().toString())) {
        boolean objects = OBJECTIONS.contains(position.getStance());
        if (objects || position.getStance().direction() != Direction.AGAINST) {
          (objects ? against : otherwise)
              .computeIfAbsent(position.getAbout().toString(), it -> new HashSet<>())
              .add(position.getHolder().toString());
        }
      }
    }
    otherwise.forEach(
        (about, holders) ->
            against.computeIfPresent(
                about,
                (key, objecting) -> {
                  objecting.removeAll(holders);
                  return objecting;
                }));
    return against;
  }

  private static boolean agreed(Proposal proposal, IndexedStory story) {
    return proposal.getMilestones().stream()
        .anyMatch(it -> AGREED.contains(it.getStatus()) && Milestones.reached(it, story));
  }

  /** A text is not agreed by a vote that it lost. */
  private static void ballots(Located<Proposal> located, IndexedStory story, Findings findings) {
    List<ProposalMilestone> steps = located.value().getMilestones();
    for (int i = 0; i < steps.size(); i++) {
      ProposalStatus status = steps.get(i).getStatus();
      Pointer at = located.at("milestones").child(i);
      if (PASSED.contains(status) && steps.get(i).getExpected().isEmpty()) {
        steps
            .get(i)
            .getEvent()
            .flatMap(it -> story.find(it, Event.class))
            .flatMap(Event::getBallot)
            .flatMap(Ballot::getOutcome)
            .filter(LOST::contains)
            .ifPresent(
                it ->
                    findings.report(
                        PROPOSAL_STATUS_CONTRADICTS_BALLOT,
                        at,
                        facts -> facts.shortened(status.text()).putFact("outcome", it.text())));
      }
    }
  }

  private static void objection(
      Located<Proposal> located, Map<String, Set<String>> objectors, Findings findings) {
    Proposal proposal = located.value();
    Set<String> against = objectors.getOrDefault(proposal.getId().toString(), Set.of());
    for (int i = 0; i < proposal.getAddressees().size(); i++) {
      Id<Actor> addressee = proposal.getAddressees().get(i);
      if (against.contains(addressee.toString())) {
        findings.report(
            PROPOSAL_AGREED_OVER_OBJECTION, located.at("addressees").child(i), addressee);
      }
    }
  }

  private static void agents(Located<Provision> located, IndexedStory story, Findings findings) {
    Provision provision = located.value();
    if (provision.getMode() == ProvisionMode.OBLIGES
        && provision.getBasis() == ProvisionBasis.STATED
        && provision.getVerdict().filter(Verdict.NOT_ASSERTED::equals).isEmpty()) {
      provision
          .getMeasure()
          .flatMap(it -> story.find(it, Measure.class))
          .filter(it -> it.getAgents().isEmpty())
          .ifPresent(
              it -> findings.report(PROVISION_WITHOUT_AGENT, located.at("measure"), it.getId()));
    }
  }

  private static void limit(Located<Measure> located, Findings findings) {
    Optional<FuzzyDate> limit = located.value().getTimeLimit().flatMap(TimeLimit::getDate);
    Optional<FuzzyDate> start = located.value().getDuring();
    if (Dates.certainlyBefore(limit, start)) {
      findings.report(
          TIME_LIMIT_BEFORE_ITS_START,
          located.at("timeLimit"),
          facts ->
              facts.shortened(limit.get().toString()).putFact("start", start.get().toString()));
    }
  }
}
