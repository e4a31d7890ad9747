package io.github.standpoint.testing.reduction;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.value.FuzzyDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A story that can become smaller and stays what it has to be: things are left out, many at a time
 * and then one by one, as long as what is left is allowed (delta debugging: Zeller and Hildebrandt
 * 2002). At last numbers, dates and words become plain, and references point to the first actor.
 * Immutable.
 */
public final class SmallerStory {
  private final Story story;
  private final Predicate<Story> allowed;
  private final int size;

  /** What was left out at once when this story came about, and where: it goes on from there. */
  private final int chunk;

  private final int at;

  private SmallerStory(Story story, Predicate<Story> allowed, int chunk, int at) {
    this.story = story;
    this.allowed = allowed;
    this.size = Copy.size(story);
    this.chunk = Math.min(chunk, Math.max(size, 1));
    this.at = at;
  }

  /**
   * Returns a story to begin with.
   *
   * @param allowed what all that become of it have to be, such as valid
   */
  public static SmallerStory of(Story story, Predicate<Story> allowed) {
    return new SmallerStory(story, allowed, Integer.MAX_VALUE, 0);
  }

  /** Returns the story. */
  public Story story() {
    return story;
  }

  /** Returns how many things could be left out: entries of lists, and optional attributes. */
  public int size() {
    return size;
  }

  /** Returns the smallest story that is still so: no single thing could be left out of it. */
  public Story whileStill(Predicate<Story> so) {
    SmallerStory best = this;
    Optional<SmallerStory> next = Optional.of(this);
    while (next.isPresent()) {
      best = next.get();
      next = best.smaller().filter(it -> so.test(it.story())).findFirst();
    }
    return best.story();
  }

  /** Returns all stories that are one step smaller, the greatest steps first. */
  public Stream<SmallerStory> smaller() {
    return Stream.concat(
        IntStream.iterate(chunk, it -> it > 0, it -> it / 2).boxed().flatMap(this::withoutSome),
        plainer());
  }

  /** From the end: what comes later refers to what comes earlier. */
  private Stream<SmallerStory> withoutSome(int many) {
    int chunks = (size + many - 1) / many;
    int first = many == chunk ? at : 0;
    return IntStream.range(0, chunks)
        .map(i -> (first + i) % chunks)
        .boxed()
        .flatMap(i -> without(size - (i + 1) * many, size - i * many, many, i).stream());
  }

  private Optional<SmallerStory> without(int from, int to, int many, int i) {
    return Copy.without(story, Math.max(from, 0), to)
        .filter(allowed)
        .map(it -> new SmallerStory(it, allowed, many, i));
  }

  private Stream<SmallerStory> plainer() {
    return IntStream.range(0, values())
        .boxed()
        .flatMap(i -> Stream.of(Degree.values()).map(degree -> plainer(i, degree)))
        .filter(it -> !it.equals(story))
        .filter(allowed)
        .map(it -> new SmallerStory(it, allowed, 1, 0));
  }

  private int values() {
    int[] count = {0};
    Copy.changed(
        story,
        (attribute, value) -> {
          count[0]++;
          return value;
        });
    return count[0];
  }

  private Story plainer(int which, Degree degree) {
    int[] number = {0};
    return Copy.changed(
        story,
        (attribute, value) -> number[0]++ == which ? plain(attribute, value, degree) : value);
  }

  /** How much plainer a value becomes at once. */
  private enum Degree {
    PLAINEST,
    HALF,
    AN_EIGHTH,
    ONE
  }

  private Object plain(Attribute<?> attribute, Object value, Degree degree) {
    if (value instanceof BigDecimal number) {
      return new BigDecimal(less(number.toBigInteger(), degree));
    }
    if (value instanceof Integer number) {
      return less(BigInteger.valueOf(number), degree).intValue();
    }
    if (degree != Degree.PLAINEST) {
      return value;
    }
    if (attribute.kind() instanceof Reference<?> && !story.getActors().isEmpty()) {
      return story.getActors().get(0).getId();
    }
    if (attribute.kind() == Scalar.LANGUAGE) {
      return "en";
    }
    if (value instanceof FuzzyDate date) {
      return date.toString().length() <= 4 ? date : FuzzyDate.of(2024);
    }
    // What evidence points into has to stay; a long name or title gets by with its first word.
    boolean text = attribute.kind() == Scalar.TEXT && !attribute.name().equals("exact");
    int space = value.toString().indexOf(' ');
    return text && space > 0 ? value.toString().substring(0, space) : value;
  }

  private static BigInteger less(BigInteger number, Degree degree) {
    return switch (degree) {
      case PLAINEST -> number.min(BigInteger.ONE);
      case HALF -> number.shiftRight(1);
      case AN_EIGHTH -> number.subtract(number.shiftRight(3));
      case ONE -> number.subtract(number.min(BigInteger.ONE));
    };
  }
}
