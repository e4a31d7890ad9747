package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Finding.Kind;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the changes between two versions mean. */
final class Findings {
  private static final String NOTHING = "nothing said";
  private static final Set<String> VOICES =
      Set.of("accordingTo", "speakers", "onBehalfOf", "holder", "proposers", "contributor");
  private static final Map<String, Kind> BY_OWNER =
      Map.of("Amount", Kind.AMOUNT_CHANGED, "Quantity", Kind.QUANTITY_CHANGED);
  private static final Map<String, Kind> BY_ATTRIBUTE =
      Map.of(
          "Provision.mode", Kind.MODE_CHANGED,
          "Position.stance", Kind.CORRECTED_STANCE,
          "Event.status", Kind.STATUS_MOVED);

  private final StoryIndex before;
  private final StoryIndex after;
  private final Set<Finding> findings = new LinkedHashSet<>();

  private Findings(Story before, Story after) {
    this.before = StoryIndex.of(before);
    this.after = StoryIndex.of(after);
  }

  static List<Finding> of(Story before, Story after, List<Change> changes) {
    Findings findings = new Findings(before, after);
    findings.replacements();
    findings.retractions();
    findings.statuses();
    changes.forEach(findings::judge);
    return List.copyOf(findings.findings);
  }

  private void add(Kind kind, Element element, String was, String is) {
    String type = Model.typeOf(element).name();
    findings.add(new Finding(kind, type, element.getId().toString(), was, is));
  }

  /** A position that newly supersedes another of the same story. */
  private void replacements() {
    for (Position position : after.story().getPositions()) {
      Optional<Id<Position>> now = position.getSupersedes();
      boolean known =
          before
              .find(position.getId(), Position.class)
              .flatMap(Position::getSupersedes)
              .equals(now);
      if (now.isPresent() && !known) {
        before
            .find(now.get(), Position.class)
            .or(() -> after.find(now.get(), Position.class))
            .ifPresent(it -> add(Kind.CHANGED_POSITION, position, stance(it), stance(position)));
      }
    }
  }

  private static String stance(Position position) {
    return position.getStance().text() + " " + position.getAbout();
  }

  private void retractions() {
    Set<String> known = new HashSet<>();
    before
        .story()
        .getStatements()
        .forEach(it -> it.getRetracts().forEach(id -> known.add("" + id)));
    for (Statement statement : after.story().getStatements()) {
      for (Id<Statement> id : statement.getRetracts()) {
        if (!known.contains(id.toString())) {
          findings.add(
              new Finding(
                  Kind.RETRACTED,
                  "Statement",
                  id.toString(),
                  "said",
                  "taken back by " + statement.getId()));
        }
      }
    }
  }

  private void statuses() {
    for (Proposal proposal : after.story().getProposals()) {
      before
          .find(proposal.getId(), Proposal.class)
          .ifPresent(it -> moved(proposal, statuses(it), statuses(proposal)));
    }
    for (SecurityPackage whole : after.story().getPackages()) {
      before
          .find(whole.getId(), SecurityPackage.class)
          .ifPresent(it -> moved(whole, statuses(it), statuses(whole)));
    }
  }

  private void moved(Element element, Map<String, String> was, Map<String, String> is) {
    Set<String> parts = new LinkedHashSet<>(was.keySet());
    parts.addAll(is.keySet());
    for (String part : parts) {
      String from = was.getOrDefault(part, NOTHING);
      String to = is.getOrDefault(part, NOTHING);
      if (!from.equals(to)) {
        add(Kind.STATUS_MOVED, element, from + part, to + part);
      }
    }
  }

  /** The last status that was reached: what is only expected is none. */
  private static Map<String, String> statuses(Proposal proposal) {
    Map<String, String> last = new LinkedHashMap<>();
    for (ProposalMilestone step : proposal.getMilestones()) {
      if (step.getExpected().isEmpty()) {
        last.put("", step.getStatus().text());
      }
    }
    return last;
  }

  /** The last status that each part and each contribution has reached. */
  private static Map<String, String> statuses(SecurityPackage whole) {
    Map<String, String> last = new LinkedHashMap<>();
    for (PackageMilestone step : whole.getMilestones()) {
      String part = step.getComponents().isEmpty() ? "" : " of " + Plain.of(step.getComponents());
      String by = step.getContributor().map(it -> " by " + it).orElse("");
      if (step.getExpected().isEmpty()) {
        last.put(part + by, step.getStatus().text());
      }
    }
    return last;
  }

  private void judge(Change change) {
    Optional<Kind> kind = kind(change);
    boolean figure = BY_OWNER.containsKey(change.owner()) && change.kind() == Change.Kind.CHANGED;
    String which = figure ? change.attribute() + " " : "";
    kind.ifPresent(
        it ->
            findings.add(
                new Finding(
                    it,
                    change.type(),
                    change.id(),
                    change.before().map(was -> which + Plain.of(was)).orElse(NOTHING),
                    change.after().map(is -> which + Plain.of(is)).orElse(NOTHING))));
  }

  private static Optional<Kind> kind(Change change) {
    String name = change.attribute();
    if (change.path().isEmpty()) {
      return Optional.empty(); // a whole element came or went: that is said by the change itself
    }
    if (BY_ATTRIBUTE.containsKey(change.owner() + "." + name)) {
      return Optional.of(BY_ATTRIBUTE.get(change.owner() + "." + name));
    }
    if (VOICES.contains(name)) {
      return Optional.of(Kind.VOICE_CHANGED);
    }
    if (BY_OWNER.containsKey(change.owner())) {
      return Optional.of(BY_OWNER.get(change.owner()));
    }
    if (name.equals("amount") || name.equals("quantity")) {
      return Optional.of(name.equals("amount") ? Kind.AMOUNT_CHANGED : Kind.QUANTITY_CHANGED);
    }
    if (name.equals("verdict")) {
      return Optional.of(Kind.VERDICT_CHANGED);
    }
    return hedge(change);
  }

  private static Optional<Kind> hedge(Change change) {
    boolean certainty = change.attribute().equals("certainty");
    boolean likelihood =
        change.owner().equals("Likelihood") && !change.attribute().equals("confidence");
    if (certainty) {
      return compared(doubt(change.before()), doubt(change.after()));
    }
    if (likelihood) {
      boolean term = change.attribute().equals("term");
      return term
          ? compared(hedged(change.before()), hedged(change.after()))
          : Optional.of(Kind.HEDGE_CHANGED);
    }
    return change.owner().equals("Condition") ? condition(change) : Optional.empty();
  }

  /** Something said without a degree of certainty is said as such. */
  private static int doubt(Optional<Object> certainty) {
    return certainty.map(it -> ((Certainty) it).ordinal()).orElse(0);
  }

  private static int hedged(Optional<Object> term) {
    return term.filter(it -> !it.equals(LikelihoodTerm.STATED_AS_FACT)).isPresent() ? 1 : 0;
  }

  private static Optional<Kind> condition(Change change) {
    return switch (change.kind()) {
      case ADDED ->
          expresslyNone(change.after()) ? Optional.empty() : Optional.of(Kind.HEDGE_ADDED);
      case REMOVED ->
          expresslyNone(change.before()) ? Optional.empty() : Optional.of(Kind.HEDGE_LOST);
      case CHANGED, MOVED -> Optional.of(Kind.HEDGE_CHANGED);
    };
  }

  private static boolean expresslyNone(Optional<Object> condition) {
    return condition.filter(it -> ((Condition) it).getKind() == ConditionKind.NONE).isPresent();
  }

  private static Optional<Kind> compared(int was, int is) {
    if (was == is) {
      return Optional.of(Kind.HEDGE_CHANGED);
    }
    return Optional.of(is > was ? Kind.HEDGE_ADDED : Kind.HEDGE_LOST);
  }
}
