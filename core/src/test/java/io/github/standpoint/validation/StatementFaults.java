package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.KOVAL;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.OFFICE;
import static io.github.standpoint.validation.BaseStory.OUTLOOK;
import static io.github.standpoint.validation.BaseStory.POSITION;
import static io.github.standpoint.validation.BaseStory.STATEMENT;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.says;
import static io.github.standpoint.validation.BaseStory.statement;
import static io.github.standpoint.validation.BaseStory.with;

import io.github.standpoint.Story;
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
final class StatementFaults {
  private static final Person OFFICIAL =
      Person.builder().id("official").name("a senior official").anonymous(true).build();

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.STATEMENT_WITHOUT_MANDATE,
              "/statements/0/onBehalfOf/0",
              office(it -> it.role(Role.LEGISLATOR).speaksFor(true)),
              office(it -> it.role(Role.LEGISLATOR))),
          new OneFault(
              StandardRule.STATEMENT_OFFICE_NOT_HELD,
              "/statements/0/capacity/0",
              heldAndSaid("2019/2024-03-12", "2024-03-12"),
              heldAndSaid("2019/2023-12", "2024-03-12")),
          new OneFault(
              StandardRule.STATEMENT_RETRACTS_ANOTHERS,
              "/statements/1/retracts/0",
              retraction(KOVAL, "2024-03-12"),
              retraction(NORWAY, "2024-03-12")),
          new OneFault(
              StandardRule.STATEMENT_RETRACTS_LATER,
              "/statements/1/retracts/0",
              retraction(KOVAL, "2024-03-08"),
              retraction(KOVAL, "2024-03-02")),
          new OneFault(
              StandardRule.STATEMENT_RETRACTED_STILL_RELIED_ON,
              "/positions/0/accordingTo",
              retracted(it -> it.verdict(Verdict.UNVERIFIED)),
              retracted(it -> {})),
          new OneFault(
              StandardRule.ATTRIBUTION_ANONYMOUS_ONLY,
              "/claims/0/accordingTo",
              anonymous(Certainty.PROBABLE),
              anonymous(Certainty.CERTAIN)),
          new OneFault(
              StandardRule.ATTRIBUTION_AFTER_PUBLICATION,
              "/statements/0/date",
              statement(it -> it.date("2024-03-15")),
              statement(it -> it.date("2024-04"))),
          new OneFault(
              StandardRule.SOURCE_CONFIRMED_BY_ONE,
              "/sources/0/credibility",
              with(it -> it.addSources(source("a", NORWAY), source("b", UKRAINE))),
              with(it -> it.addSources(source("a", NORWAY)))));

  private StatementFaults() {}

  private static Story office(Consumer<Affiliation.Builder> change) {
    Affiliation.Builder office = Affiliation.builder().from(OFFICE);
    change.accept(office);
    return with(it -> it.affiliations(List.of(office.build())));
  }

  private static Story heldAndSaid(String held, String said) {
    Affiliation office = Affiliation.builder().from(OFFICE).during(held).build();
    Statement statement = Statement.builder().from(STATEMENT).date(said).build();
    return with(it -> it.affiliations(List.of(office)).statements(List.of(statement)));
  }

  private static Statement taking(Actor speaker, String date) {
    return Statement.builder()
        .id("withdrawal")
        .addSpeaker(speaker)
        .verb(ReportingVerb.WITHDRAWS)
        .date(date)
        .addRetracts(STATEMENT)
        .addEvidence(says(OUTLOOK))
        .build();
  }

  private static Story retraction(Actor speaker, String date) {
    Statement earlier = Statement.builder().from(STATEMENT).date("2024-03-08").build();
    Position judged = Position.builder().from(POSITION).verdict(Verdict.UNVERIFIED).build();
    return with(
        it -> it.statements(List.of(earlier, taking(speaker, date))).positions(List.of(judged)));
  }

  /** A position that is taken back, and another for which it is the reason. */
  private static Story retracted(Consumer<Position.Builder> change) {
    Position.Builder position = Position.builder().from(POSITION);
    change.accept(position);
    Position because =
        Position.builder()
            .from(POSITION)
            .id("because")
            .holder(NORWAY)
            .stance(Stance.OPPOSES)
            .accordingTo(List.of())
            .addBecause(POSITION)
            .build();
    return with(
        it ->
            it.addStatement(taking(KOVAL, "2024-03-12"))
                .positions(List.of(position.build(), because)));
  }

  private static Story anonymous(Certainty certainty) {
    Statement whisper =
        Statement.builder()
            .id("whisper")
            .addSpeaker(OFFICIAL)
            .verb(ReportingVerb.SAYS)
            .addEvidence(says(OUTLOOK))
            .build();
    Claim claim =
        Claim.builder()
            .id("claim")
            .subject(TALKS)
            .relation(ClaimRelation.OCCURRED)
            .certainty(certainty)
            .addAccordingTo(whisper)
            .addEvidence(says(OUTLOOK))
            .build();
    return with(it -> it.addActor(OFFICIAL).addStatement(whisper).addClaim(claim));
  }

  private static Source source(String id, Actor publisher) {
    return Source.builder()
        .id(id)
        .kind(SourceKind.ARTICLE)
        .publisher(publisher)
        .credibility(Credibility.CONFIRMED)
        .addEvidence(says(OUTLOOK))
        .build();
  }
}
