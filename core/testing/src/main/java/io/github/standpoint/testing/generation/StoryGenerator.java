package io.github.standpoint.testing.generation;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.metamodel.Model;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes stories that keep all rules, by construction: references name earlier elements of a kind
 * that fits, evidence is cut out of text that was printed for it, dates lie around hidden days that
 * never run backwards, figures are parts of a total.
 *
 * <p>The same plan and the same decisions give the same story.
 */
public final class StoryGenerator {
  private final Draft draft;
  private final Choices choices;
  private final Actors actors;
  private final Voices voices;
  private final Matters matters;
  private final Proposals proposals;
  private final Packages packages;
  private final Events events;
  private final Positions positions;
  private int sections;

  private StoryGenerator(StoryPlan plan, Choices choices) {
    this.choices = choices;
    this.draft = new Draft(plan, choices);
    this.actors = new Actors(draft);
    this.voices = new Voices(draft, actors);
    this.matters = new Matters(draft);
    this.proposals = new Proposals(draft);
    this.packages = new Packages(draft);
    this.events = new Events(draft);
    this.positions = new Positions(draft, matters);
  }

  /** Returns a valid story of this plan. */
  public static Story story(StoryPlan plan, Choices choices) {
    StoryGenerator generator = new StoryGenerator(plan, choices);
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, choices.between(plan.range(kind).least(), plan.range(kind).most()));
    }
    for (int i = 0; i < counts.get(Kind.SECTION); i++) {
      generator.section();
    }
    generator.scene(counts);
    return generator.finish(Id.of("story-" + choices.between(1, 999)));
  }

  /**
   * Returns a valid story with so many elements, in the proportions of real stories and without
   * anything that an editor would be warned of.
   *
   * @param elements 1 or more; sections are no elements
   */
  public static Story story(Id<Story> id, int elements, Choices choices) {
    StoryGenerator generator = new StoryGenerator(StoryPlan.standard().withoutWarnings(), choices);
    Proportions proportions = new Proportions();
    for (int left = elements; left > 0; left -= Proportions.SCENE) {
      generator.section();
      generator.scene(proportions.next(Math.min(left, Proportions.SCENE)));
    }
    return generator.finish(id);
  }

  /** Makes so many things of each kind, those first that others speak of. */
  private void scene(Map<Kind, Integer> counts) {
    repeat(counts, Kind.PLACE, actors::place);
    actors.actors(counts.get(Kind.ACTOR), counts.get(Kind.AFFILIATION));
    repeat(counts, Kind.SOURCE, voices::source);
    actors.affiliations(counts.get(Kind.AFFILIATION));
    repeat(counts, Kind.MEASURE, matters::measure);
    if (!draft.pool.all(Actor.class).isEmpty()) {
      repeat(counts, Kind.STATEMENT, voices::statement);
    }
    repeat(counts, Kind.CLAIM, matters::claim);
    repeat(counts, Kind.EVENT, events::event);
    shared(counts, Kind.PROPOSAL, Kind.PROVISION, proposals::proposal);
    shared(counts, Kind.PACKAGE, Kind.COMPONENT, packages::securityPackage);
    if (!draft.pool.all(Actor.class).isEmpty()) {
      repeat(counts, Kind.POSITION, positions::position);
    }
    if (!draft.pool.all(Subject.class).isEmpty()) {
      repeat(counts, Kind.IMPLICATION, matters::implication);
    }
    repeat(counts, Kind.DEVELOPMENT, matters::development);
  }

  private static void repeat(Map<Kind, Integer> counts, Kind kind, Runnable make) {
    for (int i = counts.get(kind); i > 0; i--) {
      make.run();
    }
  }

  @FunctionalInterface
  private interface MakeWithParts {
    void make(int parts);
  }

  /** Shares the parts out among the wholes, of which the first may have more. */
  private static void shared(
      Map<Kind, Integer> counts, Kind wholes, Kind parts, MakeWithParts maker) {
    int left = counts.get(parts);
    for (int i = counts.get(wholes); i > 0; i--) {
      int share = (left + i - 1) / i;
      maker.make(share);
      left -= share;
    }
  }

  private void section() {
    int number = sections++;
    Section.Builder section =
        Section.builder().id(draft.<Section>id("section")).kind(draft.printed.kind(number));
    draft.filler.fill(Model.of(Section.class), section, Set.of("id", "kind", "text"));
    draft.printed.begin(section);
  }

  private Story finish(Id<Story> id) {
    Story.Builder story = Story.builder().id(id);
    story.language(choices.pick(draft.tongue.tags()));
    if (choices.oneIn(2)) {
      story.published(draft.days.around(draft.days.published()));
    }
    if (choices.oneIn(4)) {
      story.updated(draft.days.around(draft.days.published() + choices.below(3)));
    }
    draft.printed.sections().forEach(story::addSection);
    Elements.addTo(story, draft.pool);
    draft.filler.fill(
        Model.STORY,
        story,
        Set.of(
            "standpoint",
            "id",
            "language",
            "published",
            "updated",
            "sections",
            "places",
            "actors",
            "affiliations",
            "sources",
            "statements",
            "claims",
            "measures",
            "proposals",
            "packages",
            "events",
            "positions",
            "implications",
            "developments"));
    return story.build();
  }
}
