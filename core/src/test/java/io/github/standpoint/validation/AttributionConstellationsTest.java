package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.ATTRIBUTION_AFTER_PUBLICATION;
import static io.github.standpoint.report.StandardRule.ATTRIBUTION_ANONYMOUS_ONLY;
import static io.github.standpoint.report.StandardRule.SOURCE_CONFIRMED_BY_ONE;
import static io.github.standpoint.validation.BaseStory.KOVAL;
import static io.github.standpoint.validation.BaseStory.MEASURE;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.POSITION;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Person;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Effect;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On whose word a story tells something, and when it could have been known. */
class AttributionConstellationsTest {
  private static final Person OFFICIAL = unnamed("official");
  private static final Person DIPLOMAT = unnamed("diplomat");

  private static final Statement WHISPER = said("whisper", OFFICIAL).build();
  private static final Statement SECOND_WHISPER = said("second-whisper", DIPLOMAT).build();
  private static final Statement NAMED = said("named", KOVAL).build();
  private static final Statement TOGETHER = said("together", OFFICIAL).addSpeaker(KOVAL).build();
  private static final Statement CHORUS = said("chorus", OFFICIAL).addSpeaker(DIPLOMAT).build();
  private static final Statement BY_NOBODY =
      Statement.builder().id("by-nobody").verb(ReportingVerb.SAYS).build();
  private static final Statement FOR_UKRAINE =
      said("for-ukraine", OFFICIAL).addOnBehalfOf(UKRAINE).build();
  private static final Source PAPER = Source.builder().id("paper").kind(SourceKind.ARTICLE).build();

  private static Person unnamed(String id) {
    return Person.builder().id(id).name("an official").anonymous(true).build();
  }

  private static Statement.Builder said(String id, Actor speaker) {
    return Statement.builder().id(id).addSpeaker(speaker).verb(ReportingVerb.SAYS);
  }

  private static Story story(Consumer<Story.Builder> change) {
    return BaseStory.with(
        it -> {
          it.addActors(OFFICIAL, DIPLOMAT)
              .addStatements(
                  WHISPER, SECOND_WHISPER, NAMED, TOGETHER, CHORUS, BY_NOBODY, FOR_UKRAINE)
              .addSource(PAPER)
              .positions(List.of())
              .developments(List.of());
          change.accept(it);
        });
  }

  private static Story claim(Consumer<Claim.Builder> change) {
    Claim.Builder claim =
        Claim.builder()
            .id("claim")
            .subject(TALKS)
            .relation(ClaimRelation.OCCURRED)
            .certainty(Certainty.CERTAIN);
    change.accept(claim);
    return story(it -> it.addClaim(claim.build()));
  }

  private static Story position(Consumer<Position.Builder> change) {
    Position.Builder position =
        Position.builder()
            .id("position")
            .holder(UKRAINE)
            .stance(Stance.RULES_OUT)
            .about(MEASURE)
            .certainty(Certainty.CERTAIN);
    change.accept(position);
    return story(it -> it.addPosition(position.build()));
  }

  private static Story implication(Likelihood likelihood) {
    Implication implication =
        Implication.builder()
            .id("implication")
            .cause(TALKS)
            .effect(Effect.REDUCES)
            .addAffects(UKRAINE)
            .likelihood(likelihood)
            .addAccordingTo(WHISPER)
            .build();
    return story(it -> it.addImplication(implication));
  }

  private static Story development(Likelihood likelihood) {
    Development development =
        Development.builder()
            .id("development")
            .change(Change.BEGINS)
            .about(TALKS)
            .likelihood(likelihood)
            .addAccordingTo(WHISPER)
            .build();
    return story(it -> it.addDevelopment(development));
  }

  static Stream<Constellation> unnamed() {
    var rule = ATTRIBUTION_ANONYMOUS_ONLY;
    return Stream.of(
        broken(rule, "one without a name", claim(it -> it.addAccordingTo(WHISPER))),
        broken(
            rule,
            "two without a name",
            claim(it -> it.addAccordingTo(WHISPER).addAccordingTo(SECOND_WHISPER))),
        broken(rule, "two in one statement", claim(it -> it.addAccordingTo(CHORUS))),
        silent(rule, "one of the two is named", claim(it -> it.addAccordingTo(TOGETHER))),
        silent(
            rule,
            "somebody else is named",
            claim(it -> it.addAccordingTo(WHISPER).addAccordingTo(NAMED))),
        silent(
            rule,
            "a paper says so too",
            claim(it -> it.addAccordingTo(WHISPER).addAccordingTo(PAPER))),
        silent(rule, "who said it is not told", claim(it -> it.addAccordingTo(BY_NOBODY))),
        silent(rule, "the story says it", claim(it -> {})),
        silent(
            rule,
            "the story has looked itself",
            claim(it -> it.addAccordingTo(WHISPER).verdict(Verdict.UNVERIFIED))),
        silent(
            rule,
            "with a doubt",
            claim(it -> it.addAccordingTo(WHISPER).certainty(Certainty.PROBABLE))),
        broken(rule, "what another wants", position(it -> it.addAccordingTo(WHISPER))),
        silent(
            rule,
            "what another may want",
            position(it -> it.addAccordingTo(WHISPER).certainty(Certainty.POSSIBLE))),
        silent(
            rule,
            "what the unnamed wants",
            position(it -> it.holder(OFFICIAL).addAccordingTo(WHISPER))),
        silent(rule, "what those spoken for want", position(it -> it.addAccordingTo(FOR_UKRAINE))),
        broken(rule, "an effect as a fact", implication(Likelihood.statedAsFact())),
        silent(rule, "an effect that may be", implication(Likelihood.unquantified("may"))),
        broken(rule, "a forecast as a fact", development(Likelihood.statedAsFact())),
        silent(rule, "a forecast that may be", development(Likelihood.unquantified("may"))));
  }

  private static Story ended(ProposalMilestone.Builder step) {
    Proposal plan =
        Proposal.builder()
            .id("plan")
            .title("plan")
            .kind(ProposalKind.TREATY)
            .addMilestone(step.build())
            .build();
    return BaseStory.with(it -> it.addProposal(plan));
  }

  private static Story paid(PackageMilestone.Builder step) {
    return BaseStory.securityPackage(it -> it.milestones(List.of(step.build())));
  }

  private static ProposalMilestone.Builder signed() {
    return ProposalMilestone.builder().status(ProposalStatus.SIGNED);
  }

  private static PackageMilestone.Builder pledged() {
    return PackageMilestone.builder().status(PackageStatus.PLEDGED);
  }

  private static Story taken(String date) {
    Position position = Position.builder().from(POSITION).date(date).build();
    return BaseStory.with(it -> it.positions(List.of(position)));
  }

  /** The story was published on 15 March 2024. */
  static Stream<Constellation> later() {
    var rule = ATTRIBUTION_AFTER_PUBLICATION;
    return Stream.of(
        silent(rule, "said on the day", BaseStory.statement(it -> it.date("2024-03-15"))),
        silent(rule, "said in that month", BaseStory.statement(it -> it.date("2024-03"))),
        broken(rule, "said days later", BaseStory.statement(it -> it.date("2024-03-18"))),
        silent(rule, "taken on the day", taken("2024-03-15")),
        broken(rule, "taken days later", taken("2024-03-18")),
        silent(rule, "signed on the day", ended(signed().date("2024-03-15"))),
        broken(rule, "signed days later", ended(signed().date("2024-03-18"))),
        silent(rule, "to be signed later", ended(signed().expected("2024-05"))),
        silent(rule, "pledged on the day", paid(pledged().date("2024-03-15"))),
        broken(rule, "pledged days later", paid(pledged().date("2024-03-18"))),
        silent(rule, "to be pledged later", paid(pledged().expected("2024-05"))));
  }

  private static Source.Builder source(String id) {
    return Source.builder().id(id).kind(SourceKind.ARTICLE).credibility(Credibility.CONFIRMED);
  }

  private static Story sources(Source.Builder... sources) {
    return BaseStory.with(it -> Stream.of(sources).forEach(one -> it.addSource(one.build())));
  }

  static Stream<Constellation> confirmed() {
    var rule = SOURCE_CONFIRMED_BY_ONE;
    return Stream.of(
        silent(
            rule,
            "two publishers",
            sources(source("a").publisher(NORWAY), source("b").publisher(UKRAINE))),
        silent(
            rule,
            "a publisher and one who is not named",
            sources(
                source("a").publisher(NORWAY), source("b").credibility(Credibility.POSSIBLY_TRUE))),
        silent(
            rule,
            "none is confirmed",
            sources(source("a").credibility(Credibility.POSSIBLY_TRUE).publisher(NORWAY))),
        broken(
            rule,
            "one confirms itself",
            sources(
                source("a").publisher(NORWAY),
                source("b").credibility(Credibility.POSSIBLY_TRUE).publisher(NORWAY))),
        broken(
            rule,
            "two that name no publisher may be one",
            sources(source("a"), source("b").credibility(Credibility.DOUBTFUL))));
  }

  @ParameterizedTest
  @MethodSource({"unnamed", "later", "confirmed"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
