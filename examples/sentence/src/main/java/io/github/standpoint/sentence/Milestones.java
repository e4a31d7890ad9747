package io.github.standpoint.sentence;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.element.Word;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a proposal or package came, in words: a step that was not reached never reads as one. */
final class Milestones {
  private static final Set<EventStatus> CALLED_OFF =
      Set.of(EventStatus.DID_NOT_OCCUR, EventStatus.CANCELLED);
  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.POSSIBLE, EventStatus.PLANNED, EventStatus.POSTPONED);

  private final Narrator narrator;

  Milestones(Narrator narrator) {
    this.narrator = narrator;
  }

  /** What two kinds of milestones have in common. */
  private record Step(
      Word status,
      Optional<FuzzyDate> date,
      Optional<FuzzyDate> expected,
      Optional<DateStatus> dateStatus,
      Optional<Id<? extends Subject>> event) {

    static Step of(ProposalMilestone step) {
      return new Step(
          step.getStatus(),
          step.getDate(),
          step.getExpected(),
          step.getDateStatus(),
          step.getEvent());
    }

    static Step of(PackageMilestone step) {
      return new Step(
          step.getStatus(),
          step.getDate(),
          step.getExpected(),
          step.getDateStatus(),
          step.getEvent());
    }
  }

  /** Whether a step was reached; what stands before its status in words. */
  private enum Reach {
    REACHED(""),
    NOT_YET("not yet "),
    NOT("not ");

    private final String words;

    Reach(String words) {
      this.words = words;
    }
  }

  /** Returns {@code not signed: a signing by A and B did not occur}. */
  String of(ProposalMilestone milestone) {
    Step step = Step.of(milestone);
    return status(step)
        + time(step)
        + by(milestone.getBy())
        + told(narrator.sayings.attribution(milestone.getAccordingTo(), 0));
  }

  /** Returns {@code delivered: “37”, read as 37 vehicles, of the equipment “Abrams” in …}. */
  String of(PackageMilestone milestone) {
    Step step = Step.of(milestone);
    StringBuilder text = new StringBuilder(status(step));
    milestone.getQuantity().ifPresent(it -> text.append(": ").append(narrator.figures.full(it)));
    milestone.getAmount().ifPresent(it -> text.append(": ").append(narrator.figures.full(it)));
    if (!milestone.getComponents().isEmpty()) {
      text.append(", of ").append(narrator.things.nouns(milestone.getComponents(), "and", 0));
    }
    text.append(time(step));
    milestone
        .getContributor()
        .ifPresent(it -> text.append(", by ").append(narrator.things.noun(it, 0)));
    return text
        + by(milestone.getBy())
        + told(narrator.sayings.attribution(milestone.getAccordingTo(), 0));
  }

  /** Returns the step as an entry of a timeline: at the date when it was reached, or was due. */
  String entry(ProposalMilestone milestone, boolean due) {
    return entry(Step.of(milestone), "", due);
  }

  /** Returns the step, with how much of it, as an entry of a timeline. */
  String entry(PackageMilestone milestone, String extent, boolean due) {
    return entry(Step.of(milestone), extent, due);
  }

  private String entry(Step step, String extent, boolean due) {
    if (!due) {
      return status(step) + extent;
    }
    String plain = Phrases.plain(step.status()) + extent;
    return switch (reach(step)) {
      case NOT_YET -> plain + " (expected, not yet so)";
      case REACHED -> plain + " (had been expected then)";
      case NOT -> "not " + plain + " (had been expected then)";
    };
  }

  private String status(Step step) {
    return reach(step).words + Phrases.plain(step.status());
  }

  /** A happening that did not come about did not bring the step; a date on which it was due may. */
  private Reach reach(Step step) {
    return step.event()
        .flatMap(it -> narrator.elements.find(it, Event.class))
        .map(Milestones::reach)
        .orElseGet(
            () ->
                step.expected().isPresent() && step.date().isEmpty()
                    ? Reach.NOT_YET
                    : Reach.REACHED);
  }

  private static Reach reach(Event event) {
    if (AHEAD.contains(event.getStatus())) {
      return Reach.NOT_YET;
    }
    boolean denied =
        event
            .getVerdict()
            .filter(it -> it == Verdict.DOES_NOT_HOLD || it == Verdict.REFUTED)
            .isPresent();
    return CALLED_OFF.contains(event.getStatus()) != denied ? Reach.NOT : Reach.REACHED;
  }

  private String time(Step step) {
    boolean reached = reach(step) == Reach.REACHED;
    String due = reached ? ", which had been expected " : ", expected ";
    String all =
        step.date().map(it -> " " + Dates.reached(it)).orElse("")
            + step.expected().map(it -> due + Dates.reached(it)).orElse("")
            + step.dateStatus().map(it -> ", date " + Phrases.plain(it)).orElse("")
            + step.event().map(it -> ": " + narrator.things.clause(it, 0)).orElse("");
    return all.isEmpty() ? " (no date given)" : all;
  }

  private String by(List<? extends Id<?>> actors) {
    return actors.isEmpty() ? "" : ", by " + narrator.things.nouns(actors, "and", 0);
  }

  private static String told(String attribution) {
    return attribution.isEmpty() ? "" : " (" + attribution + ")";
  }
}
