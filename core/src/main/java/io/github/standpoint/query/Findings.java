package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.query.Finding.Kind;
import io.github.standpoint.statement.Statement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the changes between two versions mean. */
final class Findings {
  private static final String NOTHING = "nothing said";
  private static final Set<String> VOICES =
      Set.of("accordingTo", "speakers", "onBehalfOf", "holder", "proposers", "contributor");

  /** Who does what for, against and to whom: what must not be turned round unseen. */
  private static final Set<String> ROLES =
      Set.of(
          "Measure.agents",
          "Measure.beneficiaries",
          "Measure.against",
          "Measure.objects",
          "Participation.participants",
          "Participation.actor",
          "Participation.role",
          "Proposal.addressees",
          "Proposal.beneficiaries",
          "SecurityPackage.recipients",
          "Contribution.contributions",
          "Contribution.role",
          "Claim.subject",
          "Claim.objects",
          "Development.by");

  private static final Pattern STEP = Pattern.compile("milestones\\[(\\d+)\\]\\.status");
  private static final Map<String, Kind> BY_OWNER =
      Map.of(
          "Amount", Kind.AMOUNT_CHANGED,
          "Quantity", Kind.QUANTITY_CHANGED,
          "Tally", Kind.VOTE_CHANGED);
  private static final Map<String, Kind> BY_ATTRIBUTE =
      Map.of(
          "Provision.mode", Kind.MODE_CHANGED,
          "Position.stance", Kind.CORRECTED_STANCE,
          "Event.status", Kind.STATUS_MOVED,
          "ProposalMilestone.status", Kind.STATUS_MOVED,
          "PackageMilestone.status", Kind.STATUS_MOVED,
          "Ballot.outcome", Kind.VOTE_CHANGED,
          "Ballot.threshold", Kind.VOTE_CHANGED);

  private final StoryIndex before;
  private final StoryIndex after;
  private final Steps stepsBefore;
  private final Steps stepsAfter;
  private final Set<Finding> findings = new LinkedHashSet<>();

  private Findings(Story before, Story after) {
    this.before = StoryIndex.of(before);
    this.after = StoryIndex.of(after);
    this.stepsBefore = new Steps(this.before);
    this.stepsAfter = new Steps(this.after);
  }

  static List<Finding> of(Story before, Story after, List<Change> changes) {
    Findings findings = new Findings(before, after);
    findings.replacements();
    findings.retractions();
    findings.statuses();
    findings.votes();
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
            .ifPresent(it -> replaced(it, position));
      }
    }
  }

  /** Who takes the same stance again, more or less surely, has changed the hedge alone. */
  private void replaced(Position earlier, Position later) {
    if (stance(earlier).equals(stance(later))) {
      Optional<Kind> certainty = Hedges.between(earlier.getCertainty(), later.getCertainty());
      Optional<Kind> conditions = Hedges.between(earlier.getConditions(), later.getConditions());
      certainty.ifPresent(
          it -> add(it, later, earlier.getCertainty().text(), later.getCertainty().text()));
      conditions.ifPresent(
          it -> add(it, later, Plain.of(earlier.getConditions()), Plain.of(later.getConditions())));
    } else {
      add(Kind.CHANGED_POSITION, later, stance(earlier), stance(later));
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
    moved(after.story().getProposals(), Proposal.class);
    moved(after.story().getPackages(), SecurityPackage.class);
  }

  private <T extends Element> void moved(List<T> elements, Class<T> type) {
    for (T element : elements) {
      before
          .find(element.getId(), type)
          .ifPresent(it -> moved(element, stepsBefore.reached(it), stepsAfter.reached(element)));
    }
  }

  private void votes() {
    for (Event event : after.story().getEvents()) {
      before
          .find(event.getId(), Event.class)
          .ifPresent(
              it ->
                  Ballots.compare(
                      it, event, NOTHING, (was, is) -> add(Kind.VOTE_CHANGED, event, was, is)));
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

  private void judge(Change change) {
    Stream.concat(kind(change).stream(), Hedges.ofVerdict(change).stream())
        .forEach(
            it -> {
              String was =
                  change.before().map(old -> told(change, old, stepsBefore)).orElse(NOTHING);
              String is = change.after().map(now -> told(change, now, stepsAfter)).orElse(NOTHING);
              findings.add(new Finding(it, change.type(), change.id(), was, is));
            });
  }

  private String told(Change change, Object value, Steps steps) {
    Matcher step = STEP.matcher(change.path());
    if (step.matches()) {
      String part = stepsAfter.part(change.id(), Integer.parseInt(step.group(1)));
      return steps.told(change.id(), Plain.of(value), part);
    }
    boolean figure = BY_OWNER.containsKey(change.owner()) && change.kind() == Change.Kind.CHANGED;
    boolean named = figure || change.owner().equals("Ballot") || ROLES.contains(place(change));
    return (named ? change.attribute() + " " : "") + Plain.of(value);
  }

  private static String place(Change change) {
    return change.owner() + "." + change.attribute();
  }

  private static Optional<Kind> kind(Change change) {
    String name = change.attribute();
    if (change.path().isEmpty()) {
      return Optional.empty(); // a whole element came or went: that is said by the change itself
    }
    if (BY_ATTRIBUTE.containsKey(place(change))) {
      return Optional.of(BY_ATTRIBUTE.get(place(change)));
    }
    if (ROLES.contains(place(change))) {
      return Optional.of(Kind.ROLE_CHANGED);
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
    return Hedges.of(change);
  }
}
