package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.value.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the one certain cure of a problem of a document. Certain means: no second cure is as
 * near, and it says nothing that the document does not say already. Whether it brings other
 * problems is not judged here but tried out.
 */
final class Cures {
  /** A value that takes more bytes than this is left to its author. */
  private static final int MAX_BYTES = 65_536;

  /** In an object with more names than this, each is not held against each. */
  private static final int MAX_NAMES = 100;

  /** Evidence is looked for in so many bytes of text altogether. */
  private static final long MAX_SEARCHED = 64L << 20;

  private final @Nullable Node top;
  private final String at;
  private final Optional<Story> story;
  private @Nullable Map<String, List<String>> ids;
  private long searched;

  /**
   * Makes the cures of one document.
   *
   * @param document the document
   * @param at where the story stands in it
   * @param story what was read of it
   */
  Cures(Node document, String at, Optional<Story> story) {
    this.top = Places.find(at, document);
    this.at = at;
    this.story = story;
  }

  /** Returns whether a problem of this kind may have one. */
  static boolean curable(Problem problem) {
    if (problem.getRule() instanceof JsonRule rule) {
      return switch (rule) {
        case UNKNOWN_PROPERTY,
            UNKNOWN_TYPE,
            UNKNOWN_WORD,
            MISSING,
            WRONG_TYPE,
            NULL_IN_LIST,
            DATE,
            PERIOD ->
            true;
        default -> false;
      };
    }
    return problem.getRule() instanceof StandardRule rule
        && switch (rule) {
          case VOCABULARY_UNKNOWN_TERM,
              REFERENCE_UNRESOLVED,
              COUNTRY_MALFORMED,
              CURRENCY_MALFORMED,
              LANGUAGE_MALFORMED,
              EVIDENCE_NOT_IN_TEXT ->
              true;
          default -> false;
        };
  }

  Optional<Patch> of(Problem problem) {
    if (top == null || !curable(problem)) {
      return none();
    }
    Site site = Site.of(problem.getPointer(), at, top);
    if (site == null) {
      return none();
    }
    if (site.node() == null) {
      return problem.getRule() == JsonRule.MISSING ? new ActorType(site).missing() : none();
    }
    if (site.node().length() > MAX_BYTES || site.node().repeats()) {
      return none();
    }
    return problem.getRule() instanceof JsonRule rule
        ? of(rule, site, site.node())
        : of((StandardRule) problem.getRule(), site, site.node());
  }

  private static Optional<Patch> none() {
    return Optional.empty();
  }

  private Optional<Patch> of(JsonRule rule, Site site, Node node) {
    return switch (rule) {
      case UNKNOWN_PROPERTY -> renamed(site);
      case UNKNOWN_TYPE -> new ActorType(site).unknown();
      case UNKNOWN_WORD -> respelled(site, node);
      case WRONG_TYPE -> new Coercion(site, node).cure();
      case NULL_IN_LIST ->
          Optional.of(
              Patch.of(new Patch.Test(site.pointer(), null), new Patch.Remove(site.pointer())));
      case DATE -> IsoText.date(node.text()).flatMap(it -> replaced(site, node, it));
      case PERIOD -> IsoText.period(node.text()).flatMap(it -> replaced(site, node, it));
      default -> none();
    };
  }

  private Optional<Patch> of(StandardRule rule, Site site, Node node) {
    if (!node.is(Tokens.Kind.TEXT)) {
      return none();
    }
    return switch (rule) {
      case VOCABULARY_UNKNOWN_TERM -> respelled(site, node);
      case REFERENCE_UNRESOLVED -> otherCase(site, node);
      case COUNTRY_MALFORMED, CURRENCY_MALFORMED ->
          replaced(site, node, node.text().strip().toUpperCase(Locale.ROOT));
      case LANGUAGE_MALFORMED -> replaced(site, node, node.text().strip().replace('_', '-'));
      case EVIDENCE_NOT_IN_TEXT -> evidence(site, node);
      default -> none();
    };
  }

  /** Returns the patch that puts this in the place of that, if it is something else. */
  static Optional<Patch> replaced(Site site, Node old, Object by) {
    return by.equals(old.value())
        ? Optional.empty()
        : Optional.of(
            Patch.of(
                new Patch.Test(site.pointer(), old.value()),
                new Patch.Replace(site.pointer(), by)));
  }

  /** A name is not certain where it is taken, or where two could be slips of it. */
  private static Optional<Patch> renamed(Site site) {
    Set<String> names = site.names();
    Optional<String> name = Spelling.name(Places.last(site.pointer()), names);
    List<Node.Member> members = site.owner().members();
    if (site.attribute() != null || name.isEmpty() || members.size() > MAX_NAMES) {
      return Optional.empty();
    }
    boolean certain =
        site.owner().at(name.get()) == null
            && members.stream().filter(it -> slip(it.name(), name, names)).count() == 1;
    String right = Places.below(Places.parent(site.pointer()), name.get());
    return certain
        ? Optional.of(
            Patch.of(
                new Patch.Test(site.pointer(), site.node().value()),
                new Patch.Move(site.pointer(), right)))
        : Optional.empty();
  }

  private static boolean slip(String wrong, Optional<String> name, Set<String> names) {
    return Spelling.name(wrong, names).equals(name);
  }

  private static Optional<Patch> respelled(Site site, Node node) {
    List<String> known = List.of();
    if (site.attribute() != null && site.attribute().kind() instanceof ClosedWord<?> closed) {
      known = List.copyOf(closed.words().keySet());
    } else if (site.attribute() != null && site.attribute().kind() instanceof OpenWord<?> open) {
      known = open.vocabulary().known().stream().map(Term::text).toList();
    }
    return Spelling.word(node.text(), known).flatMap(it -> replaced(site, node, it));
  }

  private Optional<Patch> otherCase(Site site, Node node) {
    List<String> alike = ids().getOrDefault(folded(node.text()), List.of());
    return alike.size() == 1 ? replaced(site, node, alike.get(0)) : Optional.empty();
  }

  private Map<String, List<String>> ids() {
    if (ids == null) {
      Map<String, List<String>> found = new HashMap<>();
      story.ifPresent(
          whole ->
              IndexedStory.of(whole)
                  .ids()
                  .forEach(
                      it -> found.computeIfAbsent(folded(it), k -> new ArrayList<>()).add(it)));
      ids = found;
    }
    return ids;
  }

  private static String folded(String id) {
    return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private Optional<Patch> evidence(Site site, Node node) {
    searched += top.length();
    return searched > MAX_SEARCHED ? none() : new EvidenceCure(site, node, top).cure();
  }
}
