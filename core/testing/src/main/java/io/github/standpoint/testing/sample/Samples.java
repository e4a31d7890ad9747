package io.github.standpoint.testing.sample;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.StoryGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Stories to load, store, measure and demonstrate with: they keep all rules, have what real stories
 * have in the proportions in which they have it, and are the same for the same seed on every JDK.
 * No test engine is needed.
 *
 * <pre>{@code
 * List<Story> hundred = Samples.stories(42, Size.REAL).limit(100).toList();
 * }</pre>
 *
 * <p>What a seed gives may change from one version of this module to the next.
 */
public final class Samples {

  private Samples() {}

  /** Returns an endless stream of stories that differ, each with an id of its own. */
  public static Stream<Story> stories(long seed, Size size) {
    return LongStream.iterate(1, it -> it + 1).mapToObj(number -> story(seed, number, size));
  }

  /** Returns the story with this number, from 1, of the stream of this seed. */
  public static Story story(long seed, long number, Size size) {
    Id<Story> id = Id.of("sample-" + seed + "-" + number);
    // Two numbers of one seed are far apart in the sequence that SplitMix64 runs through.
    Choices choices = Choices.seeded(seed * 0xD1342543DE82EF95L + number * 0x2545F4914F6CDD1DL);
    return StoryGenerator.story(id, size.elements(), choices);
  }
}
