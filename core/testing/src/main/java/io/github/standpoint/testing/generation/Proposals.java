package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.value.DateStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts and schemes, whose steps follow on each other. */
final class Proposals {
  private final Draft draft;
  private final Choices choices;

  Proposals(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  void proposal(int provisions) {
    Id<Proposal> id = draft.id("proposal");
    Proposal.Builder proposal = Proposal.builder().id(id).title(draft.phrase());
    List<Actor> proposers = draft.pool.several(Actor.class, 2);
    proposers.forEach(proposal::addProposer);
    draft.pool.several(Actor.class, 2).forEach(proposal::addAddressee);
    respond(proposal, proposers);
    for (int i = 0; i < provisions; i++) {
      proposal.addProvision(provision());
    }
    milestones(proposal).ifPresent(it -> draft.day(id, it));
    draft.evidence(Proposal.class, proposal);
    draft.finish(
        Proposal.class,
        proposal,
        "title",
        "proposers",
        "addressees",
        "provisions",
        "respondsTo",
        "milestones");
  }

  /** Only somebody else counters a text. */
  private void respond(Proposal.Builder proposal, List<Actor> proposers) {
    Optional<Proposal> earlier =
        choices.oneIn(4) ? draft.pool.pick(Proposal.class) : Optional.empty();
    earlier.ifPresent(
        it -> {
          boolean other =
              proposers.stream().anyMatch(actor -> !it.getProposers().contains(actor.getId()));
          ResponseRelation relation =
              other && choices.oneIn(3)
                  ? ResponseRelation.COUNTERS
                  : draft.filler.word(new OpenWord<>(ResponseRelation.VOCABULARY));
          proposal.respondsTo(Response.builder().to(it).relation(relation).build());
        });
  }

  private Provision provision() {
    Provision.Builder provision = Provision.builder().id(draft.<Provision>id("provision"));
    ProvisionMode mode = choices.pick(List.of(ProvisionMode.values()));
    Optional<Measure> measure =
        choices.oneIn(2) ? draft.pool.pick(Measure.class) : Optional.empty();
    measure.ifPresent(provision::measure);
    boolean nobody = measure.filter(it -> it.getAgents().isEmpty()).isPresent();
    provision
        .mode(mode)
        .basis(
            nobody && mode == ProvisionMode.OBLIGES
                ? ProvisionBasis.INFERRED_FROM_LIKENESS
                : choices.pick(List.of(ProvisionBasis.values())));
    draft.evidence(Provision.class, provision);
    return draft.finish(Provision.class, provision, "mode", "measure", "basis");
  }

  /** Returns the day of the first of them. */
  private Optional<Long> milestones(Proposal.Builder proposal) {
    long day = draft.days.earliest();
    Optional<Long> first = Optional.empty();
    for (ProposalStatus status : statuses()) {
      ProposalMilestone.Builder milestone = ProposalMilestone.builder().status(status);
      Optional<Event> event =
          choices.oneIn(4)
              ? draft.pool.pick(Event.class).filter(it -> !lost(it))
              : Optional.empty();
      Optional<Long> ofEvent = event.flatMap(it -> draft.day(it.getId()));
      long least = day;
      if (ofEvent.filter(it -> it >= least).isPresent()) {
        milestone.event(event.get());
        day = ofEvent.get();
      } else {
        day = draft.days.from(day);
        date(milestone, day);
      }
      first = first.isPresent() ? first : Optional.of(day);
      draft.filler.fill(
          Model.of(ProposalMilestone.class),
          milestone,
          Set.of("status", "date", "expected", "dateStatus", "event"));
      proposal.addMilestone(milestone.build());
    }
    return first;
  }

  /** No text is agreed by a vote that it lost. */
  private static boolean lost(Event event) {
    return event
        .getBallot()
        .flatMap(Ballot::getOutcome)
        .filter(it -> it.equals(BallotOutcome.REJECTED) || it.equals(BallotOutcome.VETOED))
        .isPresent();
  }

  private void date(ProposalMilestone.Builder milestone, long day) {
    switch (choices.below(4)) {
      case 0 -> {}
      case 1 -> milestone.date(draft.days.around(day));
      case 2 -> milestone.expected(draft.days.around(draft.days.future()));
      default -> milestone.dateStatus(choices.pick(List.of(DateStatus.values())));
    }
  }

  /** Returns some in the order in which they can be reached: what ends a text comes last. */
  private List<ProposalStatus> statuses() {
    List<ProposalStatus> some = new ArrayList<>();
    for (int i = choices.below(4); i > 0; i--) {
      some.add(draft.filler.word(new OpenWord<>(ProposalStatus.VOCABULARY)));
    }
    some.sort(
        Comparator.comparing(ProposalStatus::terminal)
            .thenComparing(it -> it.equals(ProposalStatus.IN_FORCE)));
    return some;
  }
}
