package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.Story;
import io.github.standpoint.testing.reduction.SmallerStory;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A story that jqwik can make smaller and that stays what it has to be. */
record ShrinkableStory(SmallerStory now) implements Shrinkable<Story> {

  ShrinkableStory(Story story, Predicate<Story> allowed) {
    this(SmallerStory.of(story, allowed));
  }

  @Override
  public Story value() {
    return now.story();
  }

  @Override
  public Stream<Shrinkable<Story>> shrink() {
    return now.smaller().map(ShrinkableStory::new);
  }

  /** How many things there are to leave out, and how long the story is when it is written out. */
  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(now.size(), now.story().toString().length());
  }
}
