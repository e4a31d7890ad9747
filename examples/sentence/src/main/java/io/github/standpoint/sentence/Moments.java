package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Moment;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.TimeLimit;

/** What stands in a timeline, in words; the date stands beside it. */
final class Moments {
  private final Milestones milestones;
  private final Phrasing phrasing;
  private final Sentences sentences;

  Moments(Narrator narrator) {
    this.milestones = narrator.milestones;
    this.phrasing = new Phrasing(narrator);
    this.sentences = new Sentences(narrator);
  }

  String words(Moment moment) {
    Object thing = moment.thing();
    if (thing instanceof Story) {
      return moment.attribute().equals("updated")
          ? "the story is updated"
          : "the story is published";
    }
    if (thing instanceof Event event) {
      return moment.attribute().equals("previousDate")
          ? "the date once set for " + phrasing.thing(event.getId())
          : phrasing.status(event);
    }
    if (thing instanceof Statement statement) {
      return phrasing.saying(statement);
    }
    if (thing instanceof ProposalMilestone step) {
      return owner(moment) + ": " + milestones.entry(step, expected(moment));
    }
    if (thing instanceof PackageMilestone step) {
      return owner(moment) + ": " + milestones.entry(step, extent(step), expected(moment));
    }
    return thing instanceof TimeLimit ? limit(moment) : other(moment);
  }

  private String owner(Moment moment) {
    return moment.element().map(it -> phrasing.thing(it.getId())).orElse("the story");
  }

  private static boolean expected(Moment moment) {
    return moment.attribute().equals("expected");
  }

  /** Who did it, and how much of the package: what is delivered in part must not read as whole. */
  private String extent(PackageMilestone step) {
    StringBuilder text = new StringBuilder();
    step.getQuantity().ifPresent(it -> text.append(", ").append(phrasing.figure(it)));
    step.getAmount().ifPresent(it -> text.append(", ").append(phrasing.figure(it)));
    if (!step.getComponents().isEmpty()) {
      text.append(", of ").append(phrasing.components(step.getComponents()));
    }
    step.getContributor().ifPresent(it -> text.append(", by ").append(phrasing.thing(it)));
    return text.toString();
  }

  private String limit(Moment moment) {
    Element owner = moment.element().orElseThrow();
    return owner instanceof Proposal
        ? "time limit of " + phrasing.thing(owner.getId())
        : "time limit for " + phrasing.mention(owner.getId());
  }

  private String other(Moment moment) {
    Object thing = moment.thing();
    if (thing instanceof Claim claim) {
      return sentences.sentence(claim);
    }
    if (thing instanceof Position position) {
      return phrasing.clause(position.getId());
    }
    if (thing instanceof Development development) {
      boolean horizon = moment.attribute().equals("horizon");
      return (horizon ? "as far as it is looked ahead: " : "")
          + phrasing.clause(development.getId());
    }
    if (thing instanceof Measure measure) {
      return "time meant for " + phrasing.mention(measure.getId());
    }
    if (thing instanceof SecurityPackage || thing instanceof Component) {
      return owner(moment) + ": meant for this time";
    }
    if (thing instanceof Affiliation office) {
      return phrasing.things(office.getMembers()) + ": " + phrasing.office(office);
    }
    return thing instanceof Source ? owner(moment) + " is published" : record(moment);
  }

  /** What is left is about the record: when it was revised or corrected. */
  private String record(Moment moment) {
    return moment.attribute() + " of " + owner(moment);
  }
}
