package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Valid stories, each with one fault put into it that is an error. */
public final class BrokenStories {
  private static final StoryPlan WHOLE =
      StoryPlan.standard().withoutWarnings().with(Kind.SECTION, 0, 0);

  private record Fault(
      StandardRule rule, String list, String rest, BiConsumer<Story, Story.Builder> put) {

    BrokenStory in(Story story) {
      Story.Builder broken = Story.builder().from(story);
      put.accept(story, broken);
      String pointer = list.isEmpty() ? rest : list + "/" + count(story) + rest;
      return new BrokenStory(rule, broken.build(), pointer);
    }

    /** What is added to a list stands behind what was there. */
    private int count(Story story) {
      return switch (list) {
        case "/actors" -> story.getActors().size();
        case "/places" -> story.getPlaces().size();
        case "/statements" -> story.getStatements().size();
        default -> story.getPositions().size();
      };
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              StandardRule.ID_MALFORMED,
              "/places",
              "/id",
              (it, to) -> to.addPlace(Place.of("a place", "Kyiv"))),
          new Fault(
              StandardRule.ID_DUPLICATE,
              "/actors",
              "/id",
              (it, to) -> to.addPlace(Place.of("twin", "Kyiv")).addActor(State.of("twin", "Twin"))),
          new Fault(
              StandardRule.TEXT_BLANK,
              "/actors",
              "/name",
              (it, to) -> to.addActor(State.of("nameless", " "))),
          new Fault(
              StandardRule.COUNTRY_MALFORMED,
              "/actors",
              "/country",
              (it, to) ->
                  to.addActor(State.builder().id("usa").name("USA").country("usa").build())),
          new Fault(
              StandardRule.LANGUAGE_MALFORMED,
              "",
              "/language",
              (it, to) -> to.language("English!")),
          new Fault(
              StandardRule.REFERENCE_UNRESOLVED,
              "/positions",
              "/holder",
              (it, to) -> to.addPosition(position(it).holder(Id.of("nobody")).build())),
          new Fault(
              StandardRule.REFERENCE_WRONG_KIND,
              "/positions",
              "/holder",
              (it, to) ->
                  to.addPosition(
                      position(it)
                          .holder(Id.of(it.getMeasures().get(0).getId().toString()))
                          .build())),
          new Fault(
              StandardRule.REFERENCE_SELF,
              "/positions",
              "/supersedes",
              (it, to) -> to.addPosition(position(it).supersedes(Id.of("broken")).build())),
          new Fault(
              StandardRule.CONDITION_EMPTY,
              "/positions",
              "/conditions/0",
              (it, to) ->
                  to.addPosition(
                      position(it)
                          .addCondition(Condition.builder().kind(ConditionKind.IF).build())
                          .build())),
          new Fault(
              StandardRule.STATEMENT_NO_SPEAKER,
              "/statements",
              "/speakers",
              (it, to) ->
                  to.addStatement(
                      Statement.builder().id("broken").verb(ReportingVerb.SAYS).build())));

  private BrokenStories() {}

  private static Position.Builder position(Story story) {
    return Position.builder()
        .id("broken")
        .holder(story.getActors().get(0))
        .stance(Stance.UNDECIDED)
        .about(story.getMeasures().get(0))
        .certainty(Certainty.PROBABLE);
  }

  /** Returns a story for each fault, all made from the one valid story of this seed. */
  public static Stream<BrokenStory> of(long seed) {
    Story story = StoryGenerator.story(WHOLE.with(Kind.MEASURE, 1, 3), Choices.seeded(seed));
    return FAULTS.stream().map(it -> it.in(story));
  }
}
