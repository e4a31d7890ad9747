package io.github.standpoint.testing.contract;

import io.github.standpoint.Story;
import io.github.standpoint.report.Severity;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.reduction.SmallerStory;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import java.util.Optional;

/**
 * What any store, mapper or service for stories has to do. No test engine is needed: a check that
 * fails throws an {@code AssertionError} with the smallest story that shows it.
 *
 * <pre>{@code
 * @Test
 * void theStoreKeepsStories() {
 *   StoryContract.roundTrips(store::save, store::load);
 * }
 * }</pre>
 */
public final class StoryContract {
  private static final int STORIES = 200;
  private static final int SEEDS = 10;

  private StoryContract() {}

  /**
   * Something that is done to a story, which may throw.
   *
   * @param <A> what goes in
   * @param <B> what comes out
   */
  @FunctionalInterface
  public interface Step<A, B> {

    /** Does it. */
    B apply(A argument) throws Exception;
  }

  /**
   * Checks that what is written and read again is the story that it was, over 200 stories in
   * several languages with every attribute of the model, and that nothing is thrown.
   *
   * @param <W> what the writer makes and the reader takes: text, bytes, a key
   * @throws AssertionError if a story is not, with the place where it first differs
   */
  public static <W> void roundTrips(
      Step<? super Story, ? extends W> writer, Step<? super W, Story> reader) {
    for (long seed = 0; seed < STORIES; seed++) {
      Story story = StoryGenerator.story(StoryPlan.standard(), Choices.seeded(seed));
      if (lost(story, writer, reader).isPresent()) {
        Story least =
            SmallerStory.of(story, it -> StoryValidator.standard().validate(it).valid())
                .whileStill(it -> lost(it, writer, reader).isPresent());
        throw failure(least, lost(least, writer, reader).orElseThrow());
      }
    }
  }

  private record Loss(String what, Optional<Exception> thrown) {}

  private static <W> Optional<Loss> lost(
      Story story, Step<? super Story, ? extends W> writer, Step<? super W, Story> reader) {
    try {
      return Difference.first(story, reader.apply(writer.apply(story)))
          .map(it -> new Loss(it, Optional.empty()));
    } catch (Exception e) {
      return Optional.of(new Loss("thrown: " + e, Optional.of(e)));
    }
  }

  private static AssertionError failure(Story least, Loss loss) {
    String message = "a story was not read as it was written; " + loss.what() + "\n" + least;
    AssertionError error = new AssertionError(message);
    loss.thrown().ifPresent(error::initCause);
    return error;
  }

  /**
   * Checks that every story with an error is refused, and that the valid story beside it is not.
   *
   * @param accepts whether the service takes a story
   * @throws AssertionError if it takes a broken one, with the rule that is broken, or refuses a
   *     valid one
   */
  public static void rejectsAll(Step<? super Story, Boolean> accepts) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Story valid = StoryGenerator.story(StoryPlan.standard(), Choices.seeded(seed));
      if (!taken(accepts, valid)) {
        throw new AssertionError("a valid story was refused:\n" + valid);
      }
      for (BrokenStory broken : errors(seed)) {
        if (taken(accepts, broken.story())) {
          throw new AssertionError(
              "a story was accepted that breaks %s at %s:%n%s"
                  .formatted(broken.rule().code(), broken.expectedPointer(), broken.story()));
        }
      }
    }
  }

  /** What warnings are about may be accepted. */
  private static List<BrokenStory> errors(long seed) {
    return BrokenStories.of(seed).filter(it -> it.rule().severity() == Severity.ERROR).toList();
  }

  private static boolean taken(Step<? super Story, Boolean> accepts, Story story) {
    try {
      return accepts.apply(story);
    } catch (Exception e) {
      throw new AssertionError("thrown at a story, instead of an answer: " + e, e);
    }
  }
}
