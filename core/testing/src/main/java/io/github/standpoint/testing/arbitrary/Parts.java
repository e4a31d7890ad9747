package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import io.github.standpoint.validation.StoryValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Whatever a story is made of, each as it stands in some valid story: positions, amounts, quotes.
 *
 * <pre>{@code
 * Arbitrary<Position> positions = Parts.of(Position.class);
 * }</pre>
 *
 * @param <T> the type of the parts
 */
public final class Parts<T> implements Arbitrary<T> {
  /** The rarest part is in one of some hundred stories that are planned for it. */
  private static final int MOST_STORIES = 100_000;

  private final Class<T> type;
  private final StoryPlan plan;
  private final Predicate<T> wanted;

  private Parts(Class<T> type, StoryPlan plan, Predicate<T> wanted) {
    this.type = type;
    this.plan = plan;
    this.wanted = wanted;
  }

  /**
   * Returns the arbitrary of a type of the model, or of what several of them have in common, such
   * as {@code Actor} or {@code Subject}.
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return all(type);
  }

  static <T> Parts<T> all(Class<T> type) {
    return new Parts<>(type, planFor(type), it -> true);
  }

  /**
   * Leaves out all that are not so. Nothing is thrown away: a story is searched for one that is.
   */
  Parts<T> that(Predicate<T> so) {
    return new Parts<>(type, plan, wanted.and(so));
  }

  /** A small story that has what the type stands in. */
  private static StoryPlan planFor(Class<?> type) {
    StoryPlan plan = StoryPlan.standard();
    for (Kind kind : Kind.values()) {
      plan = plan.with(kind, kind == Kind.ACTOR ? 1 : 0, kind == Kind.ACTOR ? 3 : 1);
    }
    for (Attribute<Story> attribute : Model.STORY.attributes()) {
      boolean holds =
          attribute.cardinality() == Attribute.Cardinality.LIST
              && attribute.kind() instanceof Nested<?> nested
              && holds(nested, type, new HashSet<>());
      if (holds) {
        String plural = attribute.name();
        String kind = plural.substring(0, plural.length() - 1).toUpperCase(Locale.ROOT);
        plan = plan.with(Kind.valueOf(kind), 1, 3);
      }
    }
    return plan.with(Kind.PROVISION, 0, 2).with(Kind.COMPONENT, 0, 2);
  }

  private static boolean holds(Nested<?> nested, Class<?> type, Set<ModelType<?>> seen) {
    for (ModelType<?> member : nested.members()) {
      if (type.isAssignableFrom(member.type())) {
        return true;
      }
      if (seen.add(member)) {
        for (Attribute<?> attribute : member.attributes()) {
          if (attribute.kind() instanceof Nested<?> deeper && holds(deeper, type, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> shrinkable(random.nextLong());
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    Story rich = StoryGenerator.story(plan, Choices.richest());
    return last(rich).isEmpty()
        ? EdgeCases.none()
        : EdgeCases.fromSuppliers(List.of(() -> shrinkable(rich)));
  }

  private Shrinkable<T> shrinkable(long seed) {
    for (int i = 0; i < MOST_STORIES; i++) {
      Story story = StoryGenerator.story(plan, Choices.seeded(seed + i));
      if (last(story).isPresent()) {
        return shrinkable(story);
      }
    }
    throw new IllegalArgumentException("no story has a " + type.getName());
  }

  private Shrinkable<T> shrinkable(Story story) {
    Predicate<Story> valid = it -> StoryValidator.standard().validate(it).valid();
    return new ShrinkableStory(story, valid.and(it -> last(it).isPresent()))
        .map(it -> last(it).orElseThrow());
  }

  /** The last one has the most before it that it can refer to. */
  private Optional<T> last(Story story) {
    return last(story, Optional.empty());
  }

  private <V> Optional<T> last(V value, Optional<T> before) {
    Optional<T> last = Optional.of(value).filter(type::isInstance).map(type::cast).filter(wanted);
    last = last.or(() -> before);
    for (Attribute<V> attribute : Model.typeOf(value).attributes()) {
      if (attribute.kind() instanceof Nested<?>) {
        for (Object part : attribute.values(value)) {
          last = last(part, last);
        }
      }
    }
    return last;
  }
}
