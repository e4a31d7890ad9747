package io.github.standpoint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.arbitrary.Positions;
import io.github.standpoint.testing.arbitrary.Stories;
import io.github.standpoint.testing.contract.StoryContract;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.mutation.BrokenDocument;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.mutation.DocumentMutation;
import io.github.standpoint.testing.mutation.Mutation;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every block of Java in the README stands here too, and holds. */
class ReadmeProperties {
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/testing/ReadmeProperties.java");

  private final Store store = new Store();
  private final Service service = new Service();

  /** Somebody's store. */
  private static final class Store {
    private final Map<String, Story> kept = new HashMap<>();

    String save(Story story) {
      kept.put(story.getId().toString(), story);
      return story.getId().toString();
    }

    Story load(String key) {
      return kept.get(key);
    }
  }

  /** Somebody's writer of JSON, which knows little yet. */
  private static final class Writer {
    String write(Story story) {
      return "{\"date\": \"%s\"}"
          .formatted(story.getRevision().orElseThrow().getDate().orElseThrow());
    }
  }

  /** Somebody's service. */
  private static final class Service {
    boolean accepts(Story story) {
      return StoryValidator.standard().validate(story).valid();
    }

    List<String> check(Story story) {
      return StoryValidator.standard().validate(story).stream()
          .map(it -> it.code() + " at " + it.getPointer())
          .toList();
    }
  }

  @Property
  void aPositionAlwaysHasAHolderThatTheStoryKnows(@ForAll Story story) {
    StoryIndex index = StoryIndex.of(story);
    for (Position position : story.getPositions()) {
      assertThat(index.find(position.getHolder(), Actor.class)).isPresent();
    }
  }

  @Provide
  Arbitrary<Story> talks() {
    return Stories.valid().withActors(2, 8).with(Kind.EVENT, 1, 3).withoutWarnings();
  }

  @Property(tries = 50)
  void settingsDoWhatTheySay(@ForAll("talks") Story story) {
    assertThat(story.getEvents()).hasSizeBetween(1, 3);
    assertThat(StoryValidator.standard().validate(story)).isEmpty();
  }

  @Property(tries = 200)
  void theServiceSaysWhatIsWrongAndWhere(@ForAll BrokenStory broken) {
    assertThat(service.check(broken.story()))
        .containsExactly(broken.rule().code() + " at " + broken.expectedPointer());
  }

  @Test
  void aRuleIsBrokenInAnyStoryThatKeepsAll() {
    Story story = BrokenStories.valid(42);

    BrokenStory broken = Mutation.of(StandardRule.REFERENCE_CYCLE).in(story);
    Story neighbour = Mutation.of(StandardRule.REFERENCE_CYCLE).neighbour(story);

    assertThat(service.check(broken.story()))
        .containsExactly("reference.cycle at " + broken.expectedPointer());
    assertThat(service.check(neighbour)).isEmpty();
  }

  @Test
  void aDocumentIsBrokenWhateverWroteIt() {
    Story story = BrokenStories.valid(42);
    Writer writer = new Writer();

    BrokenDocument broken = DocumentMutation.of("json.date").in(story, writer::write);

    assertThat(broken.expectedPointer()).isEqualTo("/revision/date");
    assertThat(broken.document().bytes()).asString().isEqualTo("{\"date\": \"yesterday\"}");
  }

  @Provide
  Arbitrary<Position> objections() {
    return Positions.valid().against().certain();
  }

  @Property(tries = 50)
  void partsHaveSettingsToo(@ForAll("objections") Position position) {
    assertThat(position.getStance().direction()).isEqualTo(Direction.AGAINST);
  }

  @Test
  void theStoreKeepsWhatItIsGiven() {
    StoryContract.roundTrips(store::save, store::load);
  }

  @Test
  void theServiceRefusesWhatItShould() {
    StoryContract.rejectsAll(story -> service.accepts(story));
  }

  @Test
  void samplesAreAsManyAndAsLargeAsAskedFor() {
    List<Story> hundred = Samples.stories(42, Size.REAL).limit(100).toList();
    Story large = Samples.story(42, 1, Size.of(1_000));

    assertThat(hundred).hasSize(100).doesNotHaveDuplicates();
    assertThat(Kind.MEASURE.count(large)).isEqualTo(161);
  }

  @Test
  void everyBlockOfTheReadmeStandsInThisFile() throws IOException {
    String here = Files.readString(THIS).replaceAll("(?m)^ +", "");
    List<String> blocks =
        Pattern.compile("(?ms)^```java\\n(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((MatchResult it) -> it.group(1).replaceAll("(?m)^ +", ""))
            .toList();

    assertThat(blocks).hasSize(9).allSatisfy(it -> assertThat(here).contains(it));
  }
}
