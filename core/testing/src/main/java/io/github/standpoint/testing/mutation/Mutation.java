package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way to break one rule of the model and no other. There is one for every rule: it adds to a
 * story that keeps all rules what is needed to break this one, under ids that are new to it.
 *
 * <pre>{@code
 * BrokenStory broken = Mutation.of(StandardRule.REFERENCE_CYCLE).in(story);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Mutation {
  private static final Map<StandardRule, Mutation> ALL = inOrder();

  private final StandardRule rule;
  private final String name;
  private final Function<Scene, Fault> fault;

  Mutation(StandardRule rule, String name, Function<Scene, Fault> fault) {
    this.rule = rule;
    this.name = name;
    this.fault = fault;
  }

  private static Map<StandardRule, Mutation> inOrder() {
    Map<StandardRule, Mutation> all = new EnumMap<>(StandardRule.class);
    Stream.of(
            FieldMutations.ALL,
            ReferenceMutations.ALL,
            EvidenceMutations.ALL,
            FigureMutations.ALL,
            OutlookMutations.ALL,
            StatementMutations.ALL,
            PositionMutations.ALL,
            ActorMutations.ALL,
            ProposalMutations.ALL,
            PackageMutations.ALL,
            EventMutations.ALL)
        .flatMap(List::stream)
        .forEach(it -> all.put(it.rule, it));
    return all;
  }

  /** Returns all mutations, in the order of their rules. */
  public static List<Mutation> all() {
    return List.copyOf(ALL.values());
  }

  /** Returns the mutation that breaks this rule. */
  public static Mutation of(StandardRule rule) {
    return ALL.get(rule);
  }

  /** Returns the rule that it breaks. */
  public StandardRule rule() {
    return rule;
  }

  /**
   * Returns what it does, in a few words, such as {@code two places that are part of each other}.
   */
  public String name() {
    return name;
  }

  /**
   * Returns a validator that finds what this mutation breaks: the standard one, but for a rule that
   * is off unless asked for, and for {@code report.truncated}, which needs a report that is full
   * after one problem.
   */
  public StoryValidator validator() {
    if (rule == StandardRule.REPORT_TRUNCATED) {
      return StoryValidator.builder().maxProblems(1).build();
    }
    return rule.onRequest()
        ? StoryValidator.builder().lower(rule).build()
        : StoryValidator.standard();
  }

  /**
   * Returns whether this story can be broken: everything in it that is attributed has evidence, as
   * the section that comes with a mutation gives it text. That the story keeps all rules is not
   * asked.
   */
  public static boolean fits(Story story) {
    return evidenced(story);
  }

  private static <T> boolean evidenced(T value) {
    if (value instanceof Attributed attributed && attributed.getEvidence().isEmpty()) {
      return false;
    }
    for (Attribute<T> attribute : Model.typeOf(value).attributes()) {
      if (attribute.kind() instanceof Nested<?>
          && !attribute.values(value).stream().allMatch(Mutation::evidenced)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns this story, broken.
   *
   * @param story one that keeps all rules, warnings included
   * @throws IllegalArgumentException if it does not {@linkplain #fits fit}
   */
  public BrokenStory in(Story story) {
    Fault made = make(story);
    return new BrokenStory(rule, made.broken(), made.pointer());
  }

  /**
   * Returns the neighbour of the broken story: as near to breaking the rule as can be, and it keeps
   * all.
   *
   * @param story as for {@link #in}
   * @throws IllegalArgumentException if it does not {@linkplain #fits fit}
   */
  public Story neighbour(Story story) {
    return make(story).neighbour();
  }

  private Fault make(Story story) {
    if (!fits(story)) {
      throw new IllegalArgumentException(
          "everything attributed must have evidence in a story that is to be broken");
    }
    return fault.apply(Scene.beside(story));
  }

  /** Returns the code of the rule and the name. */
  @Override
  public String toString() {
    return rule.code() + ": " + name;
  }

  /** Returns whether the standard validator finds what this mutation breaks, and nothing more. */
  boolean standard() {
    return rule != StandardRule.REPORT_TRUNCATED && !rule.onRequest();
  }
}
