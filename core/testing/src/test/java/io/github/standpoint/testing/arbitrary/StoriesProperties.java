package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.validation.StoryValidator;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@code @ForAll} gives without any set-up, and what the settings do. */
class StoriesProperties {

  @Property
  void aStoryIsValid(@ForAll Story story) {
    assertThat(StoryValidator.standard().validate(story).errors()).isEmpty();
  }

  @Provide
  Arbitrary<Story> small() {
    return Stories.valid().withActors(2, 8).withPositions(1, 2).withoutWarnings();
  }

  @Property
  void settingsAreKept(@ForAll("small") Story story) {
    assertThat(StoryValidator.standard().validate(story)).isEmpty();
    assertThat(story.getActors()).hasSizeBetween(2, 8);
    assertThat(story.getPositions()).hasSizeBetween(1, 2);
  }

  @Provide
  Arbitrary<Story> textless() {
    return Stories.valid().withoutText().with(Kind.EVENT, 4, 4);
  }

  @Property
  void aStoryWithoutTextHasNoEvidence(@ForAll("textless") Story story) {
    assertThat(story.getSections()).isEmpty();
    assertThat(story.getEvents()).hasSize(4).allMatch(it -> it.getEvidence().isEmpty());
  }

  @Property(tries = 50)
  void partsAndValuesNeedNoSetUpEither(
      @ForAll Position position,
      @ForAll Evidence evidence,
      @ForAll Stance stance,
      @ForAll FuzzyDate date,
      @ForAll Period period) {
    assertThat(position.getHolder().toString()).isNotEmpty();
    assertThat(evidence.getExact()).isNotBlank();
    assertThat(Stance.of(stance.text())).isEqualTo(stance);
    assertThat(date.reversed()).isFalse();
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }
}
