package io.github.standpoint.testing.mutation;

import io.github.standpoint.actor.State;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.StandardRule;
import java.util.List;
import java.util.function.Consumer;

/** What positions can get wrong. */
final class PositionMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE,
              "ruling out what only another can do",
              it -> it.in(norways(it, Stance.REJECTS), norways(it, Stance.RULES_OUT), "/stance")),
          new Mutation(
              StandardRule.POSITION_CONTRADICTS_ITSELF,
              "ruling out and intending the same at once",
              it ->
                  second(
                      it,
                      "/stance",
                      to -> to.stance(Stance.INTENDS).certainty(Certainty.POSSIBLE),
                      to -> to.stance(Stance.INTENDS))),
          new Mutation(
              StandardRule.POSITION_SUPERSEDES_LATER,
              "a position that replaces a later one",
              it -> it.in(replacing(it, "1990-03-12"), replacing(it, "1990-01"), "/supersedes")),
          new Mutation(
              StandardRule.POSITION_SUPERSEDES_ANOTHER_HOLDER,
              "a position that replaces somebody else's",
              it ->
                  second(
                      it,
                      "/supersedes",
                      to -> to.stance(Stance.OPPOSES).supersedes(it.position),
                      to -> to.holder(it.norway).stance(Stance.OPPOSES).supersedes(it.position))),
          new Mutation(
              StandardRule.POSITION_REACTION_BEFORE_CAUSE,
              "an event that is welcomed before it happened",
              it -> it.in(welcome(it, "1990-03-12"), welcome(it, "1990-03-01"), "/date")),
          new Mutation(
              StandardRule.POSITION_NEGATION_LOST,
              "a no that has become an intention",
              it ->
                  english(it)
                      .in(
                          it.position(
                              to ->
                                  to.stance(Stance.INTENDS)
                                      .evidence(List.of(it.says(Scene.OUTLOOK)))),
                          it.position(to -> to.stance(Stance.INTENDS)),
                          "/stance")),
          new Mutation(
              StandardRule.STANCE_DOES_NOT_FIT,
              "denying something that can only be done",
              it ->
                  it.in(
                      it.position(to -> to.stance(Stance.DENIES).about(it.talks)),
                      it.position(to -> to.stance(Stance.DENIES)),
                      "/stance")));

  private PositionMutations() {}

  /** Of the scene's language, in which alone its "no" is known. */
  private static Scene english(Scene scene) {
    return scene.beside(it -> it.language("en"));
  }

  private static Position norways(Scene scene, Stance stance) {
    State norway = scene.norway;
    return scene.position(it -> it.holder(norway).stance(stance));
  }

  private static Fault second(
      Scene scene,
      String rest,
      Consumer<Position.Builder> kept,
      Consumer<Position.Builder> broken) {
    return scene.in(
        List.of(scene.position, another(scene, kept)),
        List.of(scene.position, another(scene, broken)),
        rest);
  }

  private static Position another(Scene scene, Consumer<Position.Builder> change) {
    return scene.position(
        it -> {
          it.id(scene.id("second"));
          change.accept(it);
        });
  }

  private static List<?> replacing(Scene scene, String date) {
    Position first = scene.position(it -> it.date("1990-03-08"));
    return List.of(
        first, another(scene, it -> it.stance(Stance.CONSIDERS).date(date).supersedes(first)));
  }

  private static List<?> welcome(Scene scene, String date) {
    return List.of(
        scene.talks(it -> it.status(EventStatus.OCCURRED).date("1990-03-08")),
        scene.position(it -> it.stance(Stance.WELCOMES).about(scene.talks).date(date)));
  }
}
