package io.github.standpoint.testing.mutation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.statement.Statement;
import java.util.List;
import java.util.function.Consumer;

/** What statements, and what stands on their word, can get wrong. */
final class StatementMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.STATEMENT_WITHOUT_MANDATE,
              "a legislator who speaks for the state",
              it ->
                  it.in(
                      inOffice(it, to -> to.role(Role.LEGISLATOR).speaksFor(true)),
                      inOffice(it, to -> to.role(Role.LEGISLATOR)),
                      "/onBehalfOf/0")),
          new Mutation(
              StandardRule.STATEMENT_OFFICE_NOT_HELD,
              "words in an office that was over",
              it ->
                  it.in(
                      inOfficeThen(it, "1986/1990-03-12"),
                      inOfficeThen(it, "1986/1989-12"),
                      "/capacity/0")),
          new Mutation(
              StandardRule.STATEMENT_RETRACTS_ANOTHERS,
              "words taken back by somebody else",
              it ->
                  it.in(
                      retraction(it, it.minister, "1990-03-12"),
                      retraction(it, it.norway, "1990-03-12"),
                      "/retracts/0")),
          new Mutation(
              StandardRule.STATEMENT_RETRACTS_LATER,
              "words taken back before they were said",
              it ->
                  it.in(
                      retraction(it, it.minister, "1990-03-08"),
                      retraction(it, it.minister, "1990-03-02"),
                      "/retracts/0")),
          new Mutation(
              StandardRule.STATEMENT_RETRACTED_STILL_RELIED_ON,
              "a reason that rests on words taken back",
              it ->
                  new Fault(
                      relying(it, to -> to.verdict(Verdict.UNVERIFIED)).story(),
                      relying(it, to -> {}).story(),
                      "/positions/" + it.story().getPositions().size() + "/accordingTo")),
          new Mutation(
              StandardRule.ATTRIBUTION_ANONYMOUS_ONLY,
              "a certainty that rests on somebody without a name",
              it ->
                  it.in(
                      whispered(it, Certainty.PROBABLE),
                      whispered(it, Certainty.CERTAIN),
                      "/accordingTo")),
          new Mutation(
              StandardRule.ATTRIBUTION_AFTER_PUBLICATION,
              "words said after the story was published",
              it ->
                  EventMutations.published(it)
                      .in(
                          it.statement(to -> to.date("1990-03")),
                          it.statement(to -> to.date("2990-04")),
                          "/date")),
          new Mutation(
              StandardRule.SOURCE_CONFIRMED_BY_ONE,
              "what is confirmed by one publisher alone",
              it ->
                  onePublisher(it)
                      .in(
                          List.of(
                              it.norway,
                              it.estonia,
                              source(it, "a", it.estonia),
                              source(it, "b", it.norway)),
                          List.of(it.norway, source(it, "b", it.norway)),
                          "/credibility")));

  private StatementMutations() {}

  private static List<?> inOffice(Scene scene, Consumer<Affiliation.Builder> change) {
    Affiliation.Builder office = Affiliation.builder().from(scene.office);
    change.accept(office);
    return List.of(scene.estonia, scene.minister, office.build(), scene.statement);
  }

  private static List<?> inOfficeThen(Scene scene, String held) {
    Affiliation office = Affiliation.builder().from(scene.office).during(held).build();
    return List.of(office, scene.statement(it -> it.date("1990-03-12")));
  }

  private static Statement taking(Scene scene, Actor speaker, String date) {
    return Statement.builder()
        .id(scene.id("withdrawal"))
        .addSpeaker(speaker)
        .verb(ReportingVerb.WITHDRAWS)
        .date(date)
        .addRetracts(scene.statement)
        .addEvidence(scene.says(Scene.OUTLOOK))
        .build();
  }

  private static List<?> retraction(Scene scene, Actor speaker, String date) {
    return List.of(scene.statement(it -> it.date("1990-03-08")), taking(scene, speaker, date));
  }

  /** A position that is taken back, and another for which it is the reason. */
  private static Graft relying(Scene scene, Consumer<Position.Builder> change) {
    Position because =
        scene.position(
            it ->
                it.id(scene.id("because"))
                    .holder(scene.norway)
                    .stance(Stance.OPPOSES)
                    .accordingTo(List.of())
                    .addBecause(scene.position));
    return new Graft(scene)
        .all(
            List.of(
                scene.statement,
                taking(scene, scene.minister, "1990-03-12"),
                scene.position(change),
                because));
  }

  private static List<?> whispered(Scene scene, Certainty certainty) {
    Person official =
        Person.builder().id(scene.id("official")).name("a senior official").anonymous(true).build();
    Statement whisper =
        Statement.builder()
            .id(scene.id("whisper"))
            .addSpeaker(official)
            .verb(ReportingVerb.SAYS)
            .addEvidence(scene.says(Scene.OUTLOOK))
            .build();
    Claim claim =
        Claim.builder()
            .id(scene.id("claim"))
            .subject(scene.talks)
            .relation(ClaimRelation.OCCURRED)
            .certainty(certainty)
            .addAccordingTo(whisper)
            .addEvidence(scene.says(Scene.OUTLOOK))
            .build();
    return List.of(official, whisper, claim);
  }

  private static Source source(Scene scene, String id, Actor publisher) {
    return Source.builder()
        .id(scene.id(id))
        .kind(SourceKind.ARTICLE)
        .publisher(publisher)
        .credibility(Credibility.CONFIRMED)
        .addEvidence(scene.says(Scene.OUTLOOK))
        .build();
  }

  /** All that the story has been told so far was published by one, and is not yet confirmed. */
  private static Scene onePublisher(Scene scene) {
    return scene.beside(
        it -> {
          it.sources(List.of());
          for (Source source : scene.story().getSources()) {
            it.addSource(
                Source.builder()
                    .from(source)
                    .publisher(scene.norway)
                    .credibility(
                        source.getCredibility().filter(grade -> grade != Credibility.CONFIRMED))
                    .build());
          }
        });
  }
}
