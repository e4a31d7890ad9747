package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.CONDITION_ON_ITSELF;
import static io.github.standpoint.report.StandardRule.REFERENCE_CYCLE;
import static io.github.standpoint.report.StandardRule.REFERENCE_SELF;
import static io.github.standpoint.report.StandardRule.REFERENCE_UNRESOLVED;
import static io.github.standpoint.report.StandardRule.REFERENCE_WRONG_KIND;

import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.validation.IndexedStory.Link;
import io.github.standpoint.value.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** References name something, of a kind that fits, and do not run in circles. */
final class ReferenceRules {
  /** The nearest id is looked for this often in one story at most. */
  private static final int MAX_SUGGESTIONS = 50;

  /** Each look passes all ids, so in a large story there are fewer. */
  private static final int MAX_COMPARISONS = 500_000;

  /** A circle is named by at most this many of the elements in it. */
  private static final int MAX_RELATED = 10;

  private ReferenceRules() {}

  static void resolved(IndexedStory story, Set<String> leftOut, Findings findings) {
    Map<String, Optional<String>> suggestions = new HashMap<>();
    int looks = Math.min(MAX_SUGGESTIONS, MAX_COMPARISONS / (story.size() + 1));
    for (Link link : story.links()) {
      String id = link.to().toString();
      if (link.target() == null && !leftOut.contains(id)) {
        if (suggestions.size() < looks) {
          suggestions.computeIfAbsent(id, it -> Nearest.of(it, story.ids()));
        }
        Optional<String> suggestion = suggestions.getOrDefault(id, Optional.empty());
        findings.report(
            REFERENCE_UNRESOLVED, link.at(), facts -> facts.shortened(id).suggestion(suggestion));
      }
    }
  }

  static void kinds(IndexedStory story, Findings findings) {
    for (Link link : story.links()) {
      IndexedStory.Named found = link.target();
      if (found != null && !link.kind().fits(found.located().type().type())) {
        wrongKind(link, found.located(), findings);
      }
    }
  }

  private static void wrongKind(Link link, Located<?> found, Findings findings) {
    String expected =
        link.kind().targets().stream()
            .map(it -> ModelType.phrase(it.getSimpleName()))
            .collect(Collectors.joining(" or "));
    findings.report(
        REFERENCE_WRONG_KIND,
        link.at(),
        facts ->
            facts
                .shortened(link.to())
                .addRelated(found.at().toString())
                .putFact("expected", expected)
                .putFact("found", ModelType.phrase(found.type().name())));
  }

  static void circles(IndexedStory story, Findings findings) {
    Map<Integer, Map<String, List<Link>>> byRelation = new HashMap<>();
    for (Link link : story.links()) {
      boolean self = link.source() != null && link.source() == link.target();
      if (self && link.from().value() instanceof Condition) {
        findings.report(CONDITION_ON_ITSELF, link.at(), link.to());
      } else if (self && link.relation() != 0) {
        findings.report(REFERENCE_SELF, link.at(), link.to());
      } else if (leadsOn(link)) {
        byRelation
            .computeIfAbsent(link.relation(), it -> new HashMap<>())
            .computeIfAbsent(link.from().element().getId().toString(), it -> new ArrayList<>(1))
            .add(link);
      }
    }
    byRelation.values().forEach(it -> new CircleSearch(story, it, findings).run());
  }

  /** Whether what is named refers to something by the same relation: else no circle closes. */
  private static boolean leadsOn(Link link) {
    return link.source() != null
        && link.target() != null
        && (link.target().relations() & link.relation()) != 0;
  }

  /** A depth-first search without recursion, so that no chain is too long for it. */
  private static final class CircleSearch {
    private final IndexedStory story;
    private final Map<String, List<Link>> links;
    private final Findings findings;
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /** An element that is being looked into, and the links of it that are still to follow. */
    private record Step(String id, Iterator<Link> left) {}

    CircleSearch(IndexedStory story, Map<String, List<Link>> links, Findings findings) {
      this.story = story;
      this.links = links;
      this.findings = findings;
    }

    void run() {
      for (String id : story.ids()) {
        if (links.containsKey(id) && !done.contains(id)) {
          from(id);
        }
      }
    }

    private void from(String start) {
      Deque<Step> path = new ArrayDeque<>();
      enter(start, path);
      while (!path.isEmpty()) {
        Step step = path.peek();
        if (!step.left().hasNext()) {
          open.remove(step.id());
          done.add(step.id());
          path.pop();
          continue;
        }
        Link link = step.left().next();
        String next = link.to().toString();
        if (open.contains(next)) {
          close(link, path);
        } else if (links.containsKey(next) && !done.contains(next)) {
          enter(next, path); // from what refers to nothing no way leads back
        }
      }
    }

    private void enter(String id, Deque<Step> path) {
      open.add(id);
      path.push(new Step(id, links.getOrDefault(id, List.of()).iterator()));
    }

    private void close(Link link, Deque<Step> path) {
      List<String> through = new ArrayList<>();
      for (Step step : path) {
        through.add(story.find(step.id()).orElseThrow().at().toString());
        if (step.id().equals(link.to().toString()) || through.size() == MAX_RELATED) {
          break;
        }
      }
      Pointer at = link.at();
      findings.report(
          REFERENCE_CYCLE, at, facts -> facts.shortened(link.to()).addAllRelated(through));
    }
  }
}
