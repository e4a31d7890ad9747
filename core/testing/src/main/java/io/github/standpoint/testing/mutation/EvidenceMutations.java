package io.github.standpoint.testing.mutation;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.event.Event;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import java.util.List;

/** What evidence and quotes can get wrong. */
final class EvidenceMutations {
  private static final String BOOTS = "American boots on the ground";
  private static final String RULED_OUT = "Tallinn ruled out “%s”".formatted(BOOTS);
  private static final String UKRAINIAN = "Жодного солдата";

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.EVIDENCE_NOT_IN_TEXT,
              "evidence with another capital letter than the text",
              it ->
                  it.in(
                      talks(it, it.says(Scene.OUTLOOK)),
                      talks(it, it.says("Talks May follow")),
                      "/evidence/0/exact")),
          new Mutation(
              StandardRule.EVIDENCE_AMBIGUOUS,
              "evidence that stands there twice",
              it ->
                  it.in(
                      talks(it, Evidence.builder().from(it.says("on ")).suffix("Monday").build()),
                      talks(it, it.says("on ")),
                      "/evidence/0/exact")),
          new Mutation(
              StandardRule.EVIDENCE_ABSENT,
              "an event without evidence in a story with text",
              it ->
                  it.in(
                      List.of(it.section, talks(it, it.says("Talks may"))),
                      List.of(it.section, it.talks(to -> to.evidence(List.of()))),
                      "")),
          new Mutation(
              StandardRule.EVIDENCE_UNVERIFIABLE,
              "evidence in a section whose text is not there",
              it ->
                  it.in(
                      List.of(it.talks, more(it).text(Scene.OUTLOOK).build()),
                      List.of(inMore(it), more(it).build()),
                      "")),
          new Mutation(
              StandardRule.EVIDENCE_NEGATION_OUTSIDE,
              "what was ruled out, without the words that rule it out",
              it -> ruledOut(it, RULED_OUT, BOOTS)),
          new Mutation(
              StandardRule.QUOTE_NOT_IN_TEXT,
              "a quote with another ending than in the text",
              it ->
                  it.in(
                      quoting(it, Quote.of("No boots on the ground,")),
                      quoting(it, Quote.of("No boots on the ground.")),
                      "/quotes/0/text")),
          new Mutation(
              StandardRule.QUOTE_LANGUAGE_UNMARKED,
              "words in another script that do not say of which language",
              it ->
                  ukrainian(
                      it,
                      Quote.builder().text(UKRAINIAN).language("uk").build(),
                      Quote.of(UKRAINIAN))));

  private EvidenceMutations() {}

  private static Event talks(Scene scene, Evidence evidence) {
    return scene.talks(it -> it.evidence(List.of(evidence)));
  }

  private static Section.Builder more(Scene scene) {
    return Section.builder().id(scene.id("more")).kind(SectionKind.BODY);
  }

  private static Event inMore(Scene scene) {
    return talks(scene, Evidence.of(more(scene).build(), Scene.OUTLOOK));
  }

  private static Section longer(Scene scene, String sentence) {
    return Section.builder().from(scene.section).text(Scene.TEXT + " " + sentence + ".").build();
  }

  private static Statement quoting(Scene scene, Quote quote) {
    return scene.statement(it -> it.quotes(List.of(quote)));
  }

  private static Fault ruledOut(Scene scene, String kept, String broken) {
    Section section = longer(scene, RULED_OUT);
    Statement statement =
        scene.statement(
            it ->
                it.quotes(List.of(Quote.builder().text(BOOTS).language("en").build()))
                    .evidence(List.of(scene.says(RULED_OUT))));
    return scene.in(
        List.of(section, statement, provedBy(scene, kept)),
        List.of(section, statement, provedBy(scene, broken)),
        "/evidence/0");
  }

  private static Position provedBy(Scene scene, String words) {
    return scene.position(it -> it.evidence(List.of(scene.says(words))));
  }

  private static Fault ukrainian(Scene scene, Quote kept, Quote broken) {
    Section section = longer(scene, "«" + UKRAINIAN + "»");
    return scene.in(
        List.of(section, inUkrainian(scene, kept)),
        List.of(section, inUkrainian(scene, broken)),
        "/quotes/0/text");
  }

  private static Statement inUkrainian(Scene scene, Quote quote) {
    return scene.statement(
        it -> it.quotes(List.of(quote)).evidence(List.of(scene.says(UKRAINIAN))));
  }
}
