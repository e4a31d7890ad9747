package io.github.standpoint.cli.picture;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Word;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** How far a proposal or package has come, step by step. */
final class Steps {
  private final Phrasing phrasing;

  Steps(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /** Returns the steps in order, or that none is told. */
  static String joined(List<String> steps) {
    return steps.isEmpty() ? "not said" : String.join("; then ", steps);
  }

  String of(ProposalMilestone step) {
    return status(step.getStatus(), step.getExpected())
        + time(step.getDate(), step.getExpected(), step.getDateStatus(), step.getEvent())
        + by(step.getBy())
        + told(phrasing.attribution(step.getAccordingTo()));
  }

  String of(PackageMilestone step) {
    StringBuilder text = new StringBuilder(status(step.getStatus(), step.getExpected()));
    step.getQuantity().ifPresent(it -> text.append(": ").append(phrasing.quantity(it)));
    step.getAmount().ifPresent(it -> text.append(": ").append(phrasing.amount(it)));
    if (!step.getComponents().isEmpty()) {
      text.append(", of ").append(phrasing.things(step.getComponents()));
    }
    text.append(time(step.getDate(), step.getExpected(), step.getDateStatus(), step.getEvent()));
    step.getContributor().ifPresent(it -> text.append(", by ").append(phrasing.thing(it)));
    return text + by(step.getBy()) + told(phrasing.attribution(step.getAccordingTo()));
  }

  /** A step that is only expected must not read as if it were done. */
  private static String status(Word status, Optional<FuzzyDate> expected) {
    return (expected.isPresent() ? "not yet " : "") + Phrases.plain(status);
  }

  private String time(
      Optional<FuzzyDate> date,
      Optional<FuzzyDate> expected,
      Optional<DateStatus> status,
      Optional<? extends Id<?>> event) {
    String day = date.map(it -> " " + Dates.phrase(it)).orElse("");
    String due = expected.map(it -> ", expected " + Dates.phrase(it)).orElse("");
    String secret = status.map(it -> ", date " + Phrases.plain(it)).orElse("");
    String by = event.map(it -> ": " + phrasing.clause(it)).orElse("");
    String all = day + due + secret + by;
    return all.isEmpty() ? " (no date given)" : all;
  }

  private String by(List<? extends Id<?>> actors) {
    return actors.isEmpty() ? "" : ", by " + phrasing.things(actors);
  }

  private static String told(String attribution) {
    return attribution.isEmpty() ? "" : " (" + attribution + ")";
  }
}
