package io.github.standpoint.testing.mutation;

import io.github.standpoint.Correction;
import io.github.standpoint.Revision;
import io.github.standpoint.element.Id;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Consumer;

/** What ids, references and the revision of a story can get wrong. */
final class ReferenceMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.ID_DUPLICATE,
              "two places with one id",
              it -> twoPlaces(it, "narva-2", it.narva.getId().toString())),
          new Mutation(
              StandardRule.ID_DIFFERS_ONLY_IN_CASE,
              "two places whose ids differ in a capital letter",
              it -> twoPlaces(it, "Narva-2", "N" + it.narva.getId().toString().substring(1))),
          new Mutation(
              StandardRule.REFERENCE_UNRESOLVED,
              "a place in one that is not there",
              it ->
                  it.in(
                      suburb(it, it.narva.getId()),
                      suburb(it, Id.of(it.id("nowhere"))),
                      "/partOf")),
          new Mutation(
              StandardRule.REFERENCE_WRONG_KIND,
              "a place that is part of a state",
              it ->
                  it.in(
                      List.of(it.narva, it.estonia, suburb(it, it.narva.getId())),
                      List.of(
                          it.narva, it.estonia, suburb(it, Id.of(it.estonia.getId().toString()))),
                      "/partOf")),
          new Mutation(
              StandardRule.REFERENCE_SELF,
              "a place that is part of itself",
              it ->
                  it.in(
                      suburb(it, it.narva.getId()), suburb(it, Id.of(it.id("joala"))), "/partOf")),
          new Mutation(
              StandardRule.REFERENCE_CYCLE,
              "two places that are part of each other",
              it ->
                  it.in(
                      List.of(Place.of(it.id("joala"), "Joala"), within(it.narva, it.id("joala"))),
                      List.of(suburb(it, it.narva.getId()), within(it.narva, it.id("joala"))),
                      "/partOf")),
          new Mutation(
              StandardRule.REVISION_REPLACES_ITSELF,
              "a revision that replaces its own story",
              it ->
                  revised(
                      it,
                      "/revision/replaces",
                      to -> to.replaces(Id.of(it.id("earlier"))),
                      to -> to.replaces(it.story().getId()))),
          new Mutation(
              StandardRule.REVISION_CORRECTION_WITHOUT_ELEMENT,
              "a correction of nothing in particular",
              it ->
                  revised(
                      it.beside(to -> to.addPlace(it.narva)),
                      "/revision/corrections/0",
                      to -> to.addCorrection(correction().addElement(it.narva).build()),
                      to -> to.addCorrection(correction().build()))),
          new Mutation(
              StandardRule.REPORT_TRUNCATED,
              "three places with one id, for a report with room for one problem",
              it ->
                  new Fault(
                      it.in(List.of(it.narva, it.narva), List.of(it.narva, it.narva), "").broken(),
                      it.in(List.of(it.narva), List.of(it.narva, it.narva, it.narva), "").broken(),
                      "")));

  private ReferenceMutations() {}

  private static Fault twoPlaces(Scene scene, String kept, String broken) {
    return scene.in(
        List.of(scene.narva, Place.of(scene.id(kept), "Narva")),
        List.of(scene.narva, Place.of(broken, "Narva")),
        "/id");
  }

  private static Place suburb(Scene scene, Id<Place> whole) {
    return Place.builder().id(scene.id("joala")).name("Joala").partOf(whole).build();
  }

  private static Place within(Place part, String whole) {
    return Place.builder().from(part).partOf(Id.<Place>of(whole)).build();
  }

  private static Fault revised(
      Scene scene,
      String pointer,
      Consumer<Revision.Builder> kept,
      Consumer<Revision.Builder> broken) {
    return scene.whole(
        pointer, it -> it.revision(revision(kept)), it -> it.revision(revision(broken)));
  }

  private static Revision revision(Consumer<Revision.Builder> parts) {
    Revision.Builder revision = Revision.builder().number(2);
    parts.accept(revision);
    return revision.build();
  }

  private static Correction.Builder correction() {
    return Correction.builder().text("An earlier version misspelt the name.");
  }
}
