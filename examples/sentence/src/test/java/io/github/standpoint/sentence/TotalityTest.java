package io.github.standpoint.sentence;

import static io.github.standpoint.sentence.Examples.RUSSIA;
import static io.github.standpoint.sentence.Examples.UKRAINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the structure is, it can be said back. */
class TotalityTest {

  @Test
  void positionsAboutEachOtherEndInAnId() {
    Position one = about("one", "two");
    Position two = about("two", "one");
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addActors(RUSSIA, UKRAINE)
            .addPositions(one, two)
            .build();

    assertThat(new Sentences(story).sentence(one)).contains("‹").hasSizeLessThan(500);
  }

  private static Position about(String id, String other) {
    return Position.builder()
        .id(id)
        .holder(RUSSIA)
        .stance("denies")
        .about(Id.<Subject>of(other))
        .certainty(Certainty.CERTAIN)
        .build();
  }

  @Test
  void manyReferencesToManyReferencesStayWithinBounds() {
    List<Id<? extends Subject>> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(Id.<Position>of("p" + i));
    }
    List<Position> positions = new ArrayList<>();
    for (Id<? extends Subject> id : all) {
      positions.add(Position.builder().from(about(id.toString(), "p0")).because(all).build());
    }
    Story story =
        Story.builder().id("s").language("en").addActor(RUSSIA).positions(positions).build();
    Sentences sentences = new Sentences(story);

    assertThat(positions)
        .allSatisfy(it -> assertThat(sentences.sentence(it)).hasSizeLessThan(20_000));
  }
}
