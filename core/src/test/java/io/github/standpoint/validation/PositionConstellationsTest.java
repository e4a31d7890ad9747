package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE;
import static io.github.standpoint.report.StandardRule.POSITION_CONTRADICTS_ITSELF;
import static io.github.standpoint.report.StandardRule.POSITION_REACTION_BEFORE_CAUSE;
import static io.github.standpoint.report.StandardRule.STANCE_DOES_NOT_FIT;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on what holders may want, as an editor meets them. */
class PositionConstellationsTest {
  private static final State US = State.of("us", "United States");
  private static final State POLAND = State.of("poland", "Poland");
  private static final Organization NATO = body("nato", OrganizationKind.ALLIANCE);
  private static final Organization EU = body("eu", OrganizationKind.INTERGOVERNMENTAL);
  private static final Organization COMMISSION = part("commission", EU);
  private static final Organization COUNCIL = part("council", EU);
  private static final State NORWAY = State.of("norway", "Norway");
  private static final Organization STAFF = part("staff", NATO);
  private static final Organization MINISTRY = part("ministry", US);
  private static final Organization ARMY = part("army", US);
  private static final Organization MILITIA = body("militia", OrganizationKind.PARTY);
  private static final Person PRESIDENT = Person.of("president", "The President");
  private static final Person COMMENTATOR = Person.of("commentator", "A Commentator");
  private static final Group ALLIES =
      Group.builder().id("allies").name("allies").kind(GroupKind.ALLIES).build();
  private static final Group PAIR =
      Group.builder().id("pair").name("the pair").kind(GroupKind.COALITION).complete(true).build();
  private static final Group CREW = of("crew", false);
  private static final Group GUARD = of("guard", true);

  private static final List<Affiliation> AFFILIATIONS =
      List.of(
          in(NATO, Role.MEMBER, US, POLAND),
          in(EU, Role.MEMBER, POLAND),
          in(PAIR, Role.MEMBER, US, POLAND),
          in(US, Role.HEAD_OF_STATE, PRESIDENT));

  private static Organization body(String id, OrganizationKind kind) {
    return Organization.builder().id(id).name(id).kind(kind).build();
  }

  private static Organization part(String id, Actor whole) {
    return Organization.builder()
        .id(id)
        .name(id)
        .kind(OrganizationKind.AGENCY)
        .partOf(whole)
        .build();
  }

  private static Group of(String id, boolean complete) {
    return Group.builder()
        .id(id)
        .name(id)
        .kind(GroupKind.COALITION)
        .partOf(US)
        .complete(complete)
        .build();
  }

  private static Affiliation in(Actor whole, Role role, Actor... members) {
    Affiliation.Builder affiliation =
        Affiliation.builder().id("in-" + whole.getId()).organization(whole).role(role);
    Stream.of(members).forEach(affiliation::addMember);
    return affiliation.build();
  }

  private static Story story(Measure measure, List<Statement> said, Position... positions) {
    return Story.builder()
        .id("story")
        .language("en")
        .addActors(
            US,
            POLAND,
            NATO,
            EU,
            COMMISSION,
            COUNCIL,
            NORWAY,
            CREW,
            GUARD,
            STAFF,
            MINISTRY,
            ARMY,
            MILITIA,
            PRESIDENT,
            COMMENTATOR,
            ALLIES,
            PAIR)
        .affiliations(AFFILIATIONS)
        .statements(said)
        .addMeasure(measure)
        .addPositions(positions)
        .build();
  }

  /** A stance of a holder on what these are to do. */
  private static Story acts(Actor holder, String stance, Actor... agents) {
    Measure.Builder measure = Measure.builder().id("measure").kind(MeasureKind.DEPLOY_FORCES);
    Stream.of(agents).forEach(measure::addAgent);
    Measure act = measure.build();
    return story(act, List.of(), position("position", holder, stance, act));
  }

  private static Position position(String id, Actor holder, String stance, Measure about) {
    return Position.builder()
        .id(id)
        .holder(holder)
        .stance(stance)
        .about(about)
        .certainty(Certainty.CERTAIN)
        .build();
  }

  static Stream<Constellation> commitments() {
    var rule = POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE;
    return Stream.of(
        silent(rule, "one's own act", acts(US, "commits-to", US)),
        silent(rule, "a ministry acts for its state", acts(US, "commits-to", MINISTRY)),
        silent(rule, "a ministry speaks for its state", acts(MINISTRY, "rules-out", US)),
        silent(rule, "two bodies of one state", acts(MINISTRY, "plans", ARMY)),
        silent(rule, "two bodies of one union", acts(COMMISSION, "plans", COUNCIL)),
        silent(rule, "a president for the country", acts(PRESIDENT, "rules-out", US)),
        silent(rule, "a president for the army", acts(PRESIDENT, "threatens", ARMY)),
        silent(rule, "an alliance through its members", acts(NATO, "plans", US, POLAND)),
        silent(rule, "a member through its alliance", acts(POLAND, "offers", NATO)),
        silent(rule, "one of several who act", acts(POLAND, "commits-to", US, POLAND)),
        silent(rule, "a group through its members", acts(PAIR, "plans", US)),
        silent(rule, "who the allies are is left open", acts(ALLIES, "rules-out", US)),
        silent(rule, "among open allies may be the holder", acts(US, "plans", ALLIES)),
        silent(rule, "nothing is known of who commands it", acts(US, "threatens", MILITIA)),
        silent(rule, "nothing is known of the holder", acts(COMMENTATOR, "plans", POLAND)),
        silent(rule, "nobody is named who acts", acts(US, "rules-out")),
        silent(rule, "a member through a body of its alliance", acts(POLAND, "plans", STAFF)),
        silent(rule, "where a group belongs is not told", acts(PAIR, "rules-out", NORWAY)),
        silent(rule, "who else is in a group is not told", acts(CREW, "rules-out", NORWAY)),
        broken(rule, "all of a group are of one state", acts(GUARD, "rules-out", NORWAY)),
        silent(rule, "to reject is on another's act", acts(US, "rejects", POLAND)),
        silent(rule, "to urge is on another's act", acts(US, "urges", POLAND)),
        broken(rule, "rules out what another does", acts(US, "rules-out", POLAND)),
        broken(rule, "refuses what another does", acts(POLAND, "refuses", US)),
        broken(rule, "commits another, as allies", acts(POLAND, "commits-to", US)),
        broken(rule, "a ministry plans for another state", acts(MINISTRY, "plans", COMMISSION)),
        broken(rule, "an army for another union", acts(ARMY, "considers", COUNCIL)),
        broken(rule, "intends what a body of others does", acts(US, "intends", COMMISSION)),
        broken(rule, "offers what another gives", acts(US, "offers", POLAND)),
        broken(rule, "threatens with another's act", acts(POLAND, "threatens", US)));
  }

  private static final Measure SANCTIONS =
      Measure.builder().id("measure").kind(MeasureKind.SANCTION).addAgent(US).build();
  private static final Statement FIRST = said("first");
  private static final Statement SECOND = said("second");

  private static Statement said(String id) {
    return Statement.builder().id(id).addSpeaker(US).verb("says").build();
  }

  /** Two stances of one holder in one statement, with a change to the second. */
  private static Story both(String one, String other, Consumer<Position.Builder> change) {
    Position first = stance("one", one).build();
    Position.Builder second = stance("other", other);
    change.accept(second);
    return story(SANCTIONS, List.of(FIRST, SECOND), first, second.build());
  }

  private static Story both(String one, String other) {
    return both(one, other, it -> {});
  }

  private static Position.Builder stance(String id, String stance) {
    return Position.builder()
        .from(position(id, US, stance, SANCTIONS))
        .addAccordingTo(FIRST.getId());
  }

  private static Condition condition(ConditionKind kind) {
    Condition.Builder condition = Condition.builder().kind(kind);
    return kind == ConditionKind.NONE ? condition.build() : condition.addAnyOf(POLAND).build();
  }

  /** For, then against, then for again: each takes the place of the one before. */
  private static Story changes(String... stances) {
    Position[] all = new Position[stances.length];
    for (int i = 0; i < stances.length; i++) {
      Position.Builder position = stance("p" + i, stances[i]);
      if (i > 0) {
        position.supersedes(all[i - 1]);
      }
      all[i] = position.build();
    }
    return story(SANCTIONS, List.of(FIRST), all);
  }

  static Stream<Constellation> contradictions() {
    var rule = POSITION_CONTRADICTS_ITSELF;
    return Stream.of(
        silent(rule, "twice in favour", both("supports", "intends")),
        silent(
            rule,
            "if, and else not",
            both("supports", "rejects", it -> it.addCondition(condition(ConditionKind.IF)))),
        silent(
            rule,
            "not unless",
            both("plans", "refuses", it -> it.addCondition(condition(ConditionKind.UNLESS)))),
        silent(rule, "a change of mind", changes("supports", "opposes")),
        silent(rule, "two changes of mind", changes("supports", "opposes", "supports")),
        silent(
            rule, "three changes of mind", changes("supports", "opposes", "supports", "rejects")),
        silent(rule, "on another day", both("supports", "opposes", it -> it.date("2024-03-01"))),
        silent(
            rule,
            "told by two, who differ",
            both("supports", "opposes", it -> it.accordingTo(List.of(Id.of("second"))))),
        silent(
            rule,
            "only perhaps",
            both("supports", "opposes", it -> it.certainty(Certainty.POSSIBLE))),
        silent(
            rule,
            "the story knows better",
            both("supports", "opposes", it -> it.verdict(Verdict.REFUTED))),
        silent(
            rule,
            "the contradiction is told",
            both("supports", "opposes", it -> it.addContradicts(Id.<Position>of("one")))),
        silent(rule, "another holder", both("supports", "opposes", it -> it.holder(POLAND))),
        silent(rule, "a group and its member", both("supports", "opposes", it -> it.holder(PAIR))),
        silent(rule, "regrets it and does it", both("plans", "regrets")),
        silent(rule, "supports it and criticizes it", both("supports", "criticizes")),
        silent(rule, "praises the aim and rejects it", both("praises", "rejects")),
        silent(rule, "threatens with what it does not want", both("threatens", "opposes")),
        silent(rule, "considers what it doubts", both("considers", "doubts")),
        silent(rule, "bows to what it opposes", both("accepts", "opposes")),
        silent(rule, "has not made up its mind", both("undecided", "opposes")),
        broken(rule, "supports and opposes", both("supports", "opposes")),
        broken(rule, "intends and rules out", both("intends", "rules-out")),
        broken(rule, "accepts and rejects", both("accepts", "rejects")),
        broken(rule, "welcomes and condemns", both("welcomes", "condemns")),
        broken(rule, "demands and refuses", both("demands", "refuses")),
        broken(
            rule,
            "unconditionally both",
            both("supports", "opposes", it -> it.addCondition(condition(ConditionKind.NONE)))),
        broken(
            rule,
            "in two statements, one of them common",
            both("supports", "opposes", it -> it.addAccordingTo(SECOND.getId()))),
        broken(rule, "of a change of mind, the order is lost", both("commits-to", "refuses")));
  }

  private static final Event SUMMIT = event("summit", EventStatus.OCCURRED, "2024-03-08");

  private static Event event(String id, EventStatus status, String date) {
    return Event.builder().id(id).kind(EventKind.TALKS).status(status).date(date).build();
  }

  private static Proposal plan(ProposalMilestone... steps) {
    return Proposal.builder()
        .id("plan")
        .title("plan")
        .kind(ProposalKind.PEACE_PLAN)
        .addMilestones(steps)
        .build();
  }

  private static ProposalMilestone step(String date) {
    return ProposalMilestone.builder().status(ProposalStatus.PROPOSED).date(date).build();
  }

  private static Story on(
      Subject about, String stance, Consumer<Position.Builder> change, Statement... said) {
    Position.Builder position =
        Position.builder()
            .id("position")
            .holder(US)
            .stance(stance)
            .about(about)
            .certainty(Certainty.CERTAIN);
    change.accept(position);
    Story.Builder story = Story.builder().from(story(SANCTIONS, List.of(said), position.build()));
    if (about instanceof Event event) {
      story.addEvent(event);
    }
    if (about instanceof Proposal proposal) {
      story.addProposal(proposal).addEvent(SUMMIT);
    }
    return story.build();
  }

  private static Story reaction(Subject about, String stance, String date) {
    return on(about, stance, it -> it.date(date));
  }

  /** A reaction without a date of its own, said on these days. */
  private static Story said(String stance, String... days) {
    Statement[] said =
        Stream.of(days)
            .map(it -> Statement.builder().from(said("said-" + it)).date(it).build())
            .toArray(Statement[]::new);
    return on(SUMMIT, stance, it -> Stream.of(said).forEach(it::addAccordingTo), said);
  }

  static Stream<Constellation> reactions() {
    var rule = POSITION_REACTION_BEFORE_CAUSE;
    Event planned = event("planned", EventStatus.PLANNED, "2024-03-08");
    ProposalMilestone atTheSummit =
        ProposalMilestone.builder().status(ProposalStatus.PROPOSED).event(SUMMIT).build();
    ProposalMilestone sometime = ProposalMilestone.builder().status(ProposalStatus.FLOATED).build();
    return Stream.of(
        broken(rule, "condemned before it was", reaction(SUMMIT, "condemns", "2024-03-01")),
        broken(rule, "criticized before it was", reaction(SUMMIT, "criticizes", "2024-03-01")),
        broken(rule, "rejected before it was", reaction(SUMMIT, "rejects", "2024-03-01")),
        silent(rule, "in the same month", reaction(SUMMIT, "condemns", "2024-03")),
        silent(rule, "demanded before it was", reaction(SUMMIT, "demands", "2024-03-01")),
        silent(rule, "a plan welcomed", reaction(planned, "welcomes", "2024-03-01")),
        broken(rule, "said before it was", said("condemns", "2024-03-01")),
        silent(rule, "said after it was", said("condemns", "2024-03-09")),
        silent(rule, "said twice", said("condemns", "2024-03-01", "2024-03-02")),
        silent(rule, "when it reacted is not told", on(SUMMIT, "condemns", it -> {})),
        broken(
            rule,
            "welcomed before it was proposed",
            reaction(plan(step("2024-03-08")), "welcomes", "2024-03-01")),
        broken(
            rule,
            "before the first of two steps",
            reaction(plan(step("2024-04-08"), step("2024-03-08")), "accepts", "2024-03-01")),
        silent(
            rule,
            "between two steps",
            reaction(plan(step("2024-02-08"), step("2024-04-08")), "accepts", "2024-03-01")),
        broken(rule, "proposed at an event", reaction(plan(atTheSummit), "welcomes", "2024-03-01")),
        silent(
            rule,
            "floated nobody knows when",
            reaction(plan(sometime, step("2024-03-08")), "welcomes", "2024-03-01")),
        silent(rule, "no steps are told", reaction(plan(), "welcomes", "2024-03-01")),
        silent(
            rule,
            "rejected when it was talked about",
            reaction(plan(step("2024-03-08")), "rejects", "2024-03-01")),
        silent(
            rule,
            "criticized when it was talked about",
            reaction(plan(step("2024-03-08")), "criticizes", "2024-03-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "affirms, ACTOR, true",
    "affirms, MEASURE, true",
    "denies, PROPOSAL, true",
    "denies, PACKAGE, true",
    "affirms, EVENT, false",
    "denies, CLAIM, false",
    "affirms, STATEMENT, false",
    "commits-to, CLAIM, true",
    "commits-to, STATEMENT, true",
    "rules-out, ACTOR, true",
    "plans, IMPLICATION, true",
    "plans, EVENT, false",
    "offers, PACKAGE, false",
    "intends, PROPOSAL, false",
    "commits-to, MEASURE, false",
    "condemns, ACTOR, false",
    "supports, CLAIM, false",
  })
  void whatCanBeSaidToBeSoAndWhatCanBeDoneAreTwoThings(
      String stance, SubjectKind about, boolean misfit) {
    Position position =
        Position.builder()
            .id("position")
            .holder(US)
            .stance(stance)
            .about(Id.of(about.id))
            .certainty(Certainty.CERTAIN)
            .build();
    Measure own = Measure.builder().id("measure").kind(MeasureKind.SANCTION).addAgent(US).build();
    Story story =
        Story.builder()
            .from(story(own, List.of(FIRST), position))
            .addEvent(SUMMIT)
            .addProposal(plan())
            .addPackage(SecurityPackage.builder().id("aid").title("aid").build())
            .addClaim(
                Claim.builder()
                    .id("claim")
                    .subject(SUMMIT)
                    .relation(ClaimRelation.OCCURRED)
                    .build())
            .addImplication(
                Implication.builder()
                    .id("implication")
                    .cause(SUMMIT)
                    .effect(Effect.REDUCES)
                    .addAffects(US)
                    .likelihood(Likelihood.unquantified("may"))
                    .build())
            .build();

    assertThat(StoryValidator.standard().validate(story))
        .filteredOn(it -> it.code().equals(STANCE_DOES_NOT_FIT.code()))
        .hasSize(misfit ? 1 : 0);
  }

  private enum SubjectKind {
    ACTOR("poland"),
    MEASURE("measure"),
    PROPOSAL("plan"),
    PACKAGE("aid"),
    EVENT("summit"),
    CLAIM("claim"),
    STATEMENT("first"),
    IMPLICATION("implication");

    private final String id;

    SubjectKind(String id) {
      this.id = id;
    }
  }

  @ParameterizedTest
  @MethodSource({"commitments", "contradictions", "reactions"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
