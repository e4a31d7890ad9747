package io.github.standpoint.sentence;

import static io.github.standpoint.sentence.Examples.ALLIED_TROOPS;
import static io.github.standpoint.sentence.Examples.ALLIES;
import static io.github.standpoint.sentence.Examples.ANNOUNCEMENT;
import static io.github.standpoint.sentence.Examples.ATTACK;
import static io.github.standpoint.sentence.Examples.NATO;
import static io.github.standpoint.sentence.Examples.OFFICIAL;
import static io.github.standpoint.sentence.Examples.RUSSIA;
import static io.github.standpoint.sentence.Examples.TRUMP;
import static io.github.standpoint.sentence.Examples.UKRAINE;
import static io.github.standpoint.sentence.Examples.UNITED_STATES;
import static io.github.standpoint.sentence.Examples.US_TROOPS;
import static io.github.standpoint.sentence.Examples.position;
import static io.github.standpoint.sentence.Examples.said;
import static io.github.standpoint.sentence.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionSentenceTest {
  private static final Condition IF_TROOPS = Condition.of(ConditionKind.IF, US_TROOPS);

  @Test
  void aPositionIsSaidBackWithHolderStanceActCertaintySpeakerMandateAndSource() {
    Position position =
        position(UNITED_STATES, "rules-out", US_TROOPS)
            .addAccordingTo(ANNOUNCEMENT.getId())
            .build();

    assertThat(said(position))
        .isEqualTo(
            "The United States rules out deploying ground forces in Ukraine (certain); announced"
                + " by Donald Trump, on behalf of the United States, in an interview.");
  }

  @Test
  void rejectingAnothersActIsToldApartFromRulingOutOnesOwn() {
    assertThat(said(position(RUSSIA, "rejects", ALLIED_TROOPS).build()))
        .startsWith("Russia rejects European allies stationing forces in Ukraine (certain)");
    assertThat(said(position(ALLIES, "rules-out", ALLIED_TROOPS).build()))
        .startsWith("European allies rule out stationing forces in Ukraine (certain)");
  }

  @Test
  void theHolderIsToldApartFromTheSpeaker() {
    Statement statement = Statement.builder().id("hint").addSpeaker(TRUMP).verb("suggests").build();
    Position position =
        position(RUSSIA, "open-to", ALLIED_TROOPS)
            .certainty(Certainty.POSSIBLE)
            .addAccordingTo(statement.getId())
            .build();
    Story story = story().addStatement(statement).addPosition(position).build();

    assertThat(new Sentences(story).sentence(position))
        .isEqualTo(
            "Russia is possibly open to European allies stationing forces in Ukraine (possible);"
                + " suggested by Donald Trump.");
  }

  @Test
  void aPersonIsToldApartFromTheStateSpokenFor() {
    assertThat(said(position(TRUMP, "opposes", ATTACK).build()))
        .startsWith("Donald Trump opposes Russia carrying out an attack on Ukraine");
    assertThat(said(position(UNITED_STATES, "opposes", ATTACK).build()))
        .startsWith("The United States opposes");
  }

  @Test
  void groupsTakePluralVerbs() {
    assertThat(said(position(ALLIES, "open-to", ALLIED_TROOPS).build()))
        .startsWith("European allies are open to stationing forces in Ukraine");
  }

  @Test
  void anUnnamedSpeakerIsSaidToBeUnnamed() {
    assertThat(said(position(OFFICIAL, "doubts", ATTACK).build()))
        .startsWith("An unnamed senior US official doubts that Russia carries out an attack");
  }

  @Test
  void stancesThatAreNeitherForNorAgainstAreToldApart() {
    assertThat(said(position(RUSSIA, "takes-no-position", ATTACK).build()))
        .contains("takes no position on");
    assertThat(said(position(RUSSIA, "undecided", ATTACK).build())).contains("is undecided on");
    assertThat(said(position(RUSSIA, "uncommitted", ATTACK).build()))
        .contains("is not committed either way on");
  }

  @Test
  void theFormOfTheActFollowsTheStance() {
    assertThat(said(position(RUSSIA, "threatens", ATTACK).build()))
        .startsWith("Russia threatens to carry out an attack on Ukraine");
    assertThat(said(position(UKRAINE, "demands", ALLIED_TROOPS).build()))
        .startsWith("Ukraine demands that European allies station forces in Ukraine");
    assertThat(said(position(UKRAINE, "urges", ALLIED_TROOPS).build()))
        .startsWith("Ukraine urges European allies to station forces in Ukraine");
    assertThat(said(position(UKRAINE, "seeks", ALLIED_TROOPS).build()))
        .startsWith("Ukraine seeks the stationing of forces by European allies in Ukraine");
  }

  @Test
  void whoElseActsIsSaidEvenIfTheHolderCommitsItself() {
    assertThat(said(position(UNITED_STATES, "intends", ALLIED_TROOPS).build()))
        .contains("intends to station forces in Ukraine (done by European allies)");
  }

  @Test
  void whoeverDeniesAStatementDeniesThatItWasMade() {
    Statement quoted =
        Statement.builder().id("q").addSpeaker(TRUMP).verb("says").addQuote(Quote.of("no")).build();
    Position denial = position(RUSSIA, "denies", ANNOUNCEMENT).build();
    Position doubt = position(RUSSIA, "doubts", quoted).build();
    Position critic = position(RUSSIA, "criticizes", ANNOUNCEMENT).build();
    Sentences sentences = new Sentences(story().addStatement(quoted).build());

    assertThat(sentences.sentence(denial))
        .startsWith("Russia denies that Donald Trump announced t");
    assertThat(sentences.sentence(doubt)).startsWith("Russia doubts that Donald Trump said “no” (");
    assertThat(sentences.sentence(critic)).startsWith("Russia criticizes what Donald Trump announ");
  }

  @Test
  void twoActsThatDifferInTheirDescriptionAloneAreToldApart() {
    Measure.Builder arms =
        Measure.builder().id("m").kind("give-arms").addAgent(UNITED_STATES).addBeneficiary(UKRAINE);
    Measure launchers = arms.description("IRIS-T launchers").build();
    Measure missiles =
        arms.description("Taurus missiles").quantity(Quantity.of(10, Unit.MISSILES)).build();

    assertThat(about("intends", launchers))
        .startsWith("The United States intends to give arms to Ukraine (“IRIS-T launchers”) (cer");
    assertThat(about("rules-out", missiles))
        .startsWith("The United States rules out giving arms to Ukraine (“Taurus missiles”), 10 m");
    assertThat(about("seeks", missiles)).contains("Ukraine (“Taurus missiles”), 10 missiles (cer");
  }

  @Test
  void aDescriptionThatOnlyRepeatsTheActIsLeftOut() {
    Measure.Builder attack = Measure.builder().from(ATTACK);

    assertThat(about("opposes", attack.description("carry out the attack on Ukraine").build()))
        .contains("carrying out an attack on Ukraine (certain)");
    assertThat(about("opposes", attack.description("an attack not on Ukraine").build()))
        .contains("carrying out an attack on Ukraine (“an attack not on Ukraine”) (certain)");
  }

  @Test
  void anActInsideAnotherThingIsDescribedOnlyIfALikeOneIsInTheStory() {
    Measure attack = Measure.builder().from(ATTACK).description("invade Ukraine").build();
    Measure other = Measure.builder().from(attack).id("other").description("fire rockets").build();
    Position inner = position(RUSSIA, "plans", attack).id("inner").build();
    Position outer = position(UKRAINE, "denies", inner).build();
    Story.Builder story =
        Story.builder().id("s").language("en").actors(Examples.ACTORS).addMeasure(attack);
    story.addPositions(inner, outer);

    assertThat(new Sentences(story.build()).sentence(outer))
        .contains("plans to carry out an attack on Ukraine (certain)");
    assertThat(new Sentences(story.addMeasure(other).build()).sentence(outer))
        .contains("plans to carry out an attack on Ukraine (“invade Ukraine”) (certain)");
  }

  @Test
  void anActInAClaimIsDescribed() {
    Measure attack = Measure.builder().id("a").kind("attack").description("by intent").build();
    Claim claim =
        Claim.builder()
            .id("claim")
            .subject(US_TROOPS)
            .relation("amounts-to")
            .addObject(attack)
            .build();
    Position doubt = position(NATO, "doubts", claim).build();

    assertThat(
            new Sentences(story().addMeasure(attack).addClaim(claim).addPosition(doubt).build())
                .sentence(doubt))
        .contains("amounts to an attack (“by intent”) (certain)");
  }

  private static String about(String stance, Measure measure) {
    Position position = position(UNITED_STATES, stance, measure).build();
    Story.Builder story = Story.builder().id("s").language("en").actors(Examples.ACTORS);
    return new Sentences(story.addMeasure(measure).addPosition(position).build())
        .sentence(position);
  }

  @Test
  void whatIsOfferedOrRefusedToOthersIsNotDoneByTheHolder() {
    Measure join =
        Measure.builder().id("j").kind("accede").addAgent(UKRAINE).addObject(NATO).build();

    assertThat(on(position(NATO, "offers", join), join))
        .startsWith("NATO offers accession by Ukraine to NATO (certain)");
    assertThat(on(position(RUSSIA, "refuses", join), join))
        .startsWith("Russia refuses accession by Ukraine to NATO (certain)");
    assertThat(on(position(UKRAINE, "offers", join), join))
        .startsWith("Ukraine offers to accede to NATO (certain)");
  }

  private static String on(Position.Builder builder, Measure about) {
    Position position = builder.build();
    return new Sentences(story().addMeasure(about).addPosition(position).build())
        .sentence(position);
  }

  @Test
  void conditionsReasonsAimsAndAlternativesAreInTheSentence() {
    Position reason = position(RUSSIA, "threatens", ATTACK).id("reason").build();
    Position position =
        position(UKRAINE, "demands", ALLIED_TROOPS)
            .insteadOf(US_TROOPS)
            .addCondition(
                Condition.builder().kind(ConditionKind.UNLESS).addAnyOf(US_TROOPS).build())
            .addBecause(reason)
            .addAim(Aim.of(Effect.PREVENTS, ATTACK))
            .date("2025-02")
            .build();
    Story story = story().addPositions(reason, position).build();

    assertThat(new Sentences(story).sentence(position))
        .isEqualTo(
            "Unless the United States deploys ground forces in Ukraine, Ukraine demands that"
                + " European allies station forces in Ukraine rather than the United States"
                + " deploying ground forces in Ukraine, because Russia threatens to carry out an attack on"
                + " Ukraine, in order to prevent an attack by Russia on Ukraine, in February 2025"
                + " (certain); in the story's own voice.");
  }

  @Test
  void theConditionOfWhatIsDeniedIsNotThatOfTheDenial() {
    Position threat = position(RUSSIA, "intends", ATTACK).id("t").addCondition(IF_TROOPS).build();
    Position denial = position(RUSSIA, "denies", threat).build();
    Position other = position(UKRAINE, "opposes", threat).addBecause(threat).build();
    Sentences sentences = new Sentences(story().addPositions(threat, denial).build());

    assertThat(sentences.sentence(denial))
        .startsWith(
            "Russia denies that, if the United States deploys ground forces in Ukraine, Russia"
                + " intends to carry out an attack on Ukraine (certain)");
    assertThat(sentences.sentence(other))
        .startsWith(
            "Ukraine opposes the position that, if the United States deploys ground forces in"
                + " Ukraine, Russia intends to carry out an attack on Ukraine, because, if the"
                + " United States deploys");
  }

  @Test
  void theConditionOfAProspectThatIsDeniedStaysWithTheProspect() {
    Development prospect =
        Development.builder()
            .id("d")
            .about(ATTACK)
            .change(Change.HAPPENS)
            .likelihood(Likelihood.builder().term("unquantified").asWritten("may").build())
            .addCondition(IF_TROOPS)
            .build();
    Position denial = position(RUSSIA, "denies", prospect).build();
    Sentences sentences = new Sentences(story().addDevelopment(prospect).build());

    assertThat(sentences.sentence(denial))
        .startsWith(
            "Russia denies that, if the United States deploys ground forces in Ukraine, Russia may"
                + " carry out an attack on Ukraine (certain)");
    assertThat(sentences.sentence(prospect))
        .startsWith("Russia may carry out an attack on Ukraine, if the United States deploys");
  }

  @Test
  void aStanceThatDependsOnWhatMayNotComeIsNotSaidToBeTaken() {
    assertThat(said(position(RUSSIA, "considers", ATTACK).addCondition(IF_TROOPS).build()))
        .startsWith("Russia would consider carrying out an attack on Ukraine, if the United");
    assertThat(
            said(
                position(RUSSIA, "accepts", ALLIED_TROOPS)
                    .certainty(Certainty.PROBABLE)
                    .addCondition(Condition.of(ConditionKind.UNLESS, US_TROOPS))
                    .build()))
        .startsWith(
            "Russia would probably accept European allies stationing forces in Ukraine, un");
    assertThat(said(position(RUSSIA, "intends", ATTACK).addCondition(IF_TROOPS).build()))
        .startsWith("Russia intends to carry out an attack on Ukraine, if the United States");
    assertThat(
            said(
                position(RUSSIA, "agrees-to", ALLIED_TROOPS)
                    .addCondition(Condition.of(ConditionKind.EXCEPT, US_TROOPS))
                    .build()))
        .startsWith("Russia agrees to European allies stationing forces in Ukraine, except for");
  }

  @ParameterizedTest
  @CsvSource({
    "if, if it feels threatened, “if it feels threatened”",
    "if, it feels threatened, if “it feels threatened”",
    "if, iffy talks, if “iffy talks”",
    "unless, if it feels threatened, unless “if it feels threatened”",
    "unless, Unless talks resume, “Unless talks resume”",
    "except, with reservations, “with reservations”",
    "except, Crimea, except for “Crimea”"
  })
  void aConditionInTheWordsOfTheTextSaysItsKindOnce(String kind, String text, String words) {
    Condition condition =
        Stream.of(ConditionKind.values())
            .filter(it -> it.text().equals(kind))
            .map(it -> Condition.builder().kind(it).text(text).build())
            .findFirst()
            .orElseThrow();

    assertThat(said(position(RUSSIA, "intends", ATTACK).addCondition(condition).build()))
        .startsWith("Russia intends to carry out an attack on Ukraine, " + words + " (certain)");
  }

  @Test
  void whatIsExpresslyUnconditionalIsSaidToBe() {
    Position position =
        position(RUSSIA, "rejects", ALLIED_TROOPS)
            .addCondition(Condition.builder().kind(ConditionKind.NONE).build())
            .build();

    assertThat(said(position)).contains("Ukraine, unconditionally (certain)");
  }

  @Test
  void theStorysOwnJudgementLeadsTheSentence() {
    assertThat(said(position(RUSSIA, "supports", ATTACK).verdict(Verdict.DOES_NOT_HOLD).build()))
        .startsWith("It does not hold that Russia supports");
    assertThat(said(position(RUSSIA, "supports", ATTACK).verdict(Verdict.NOT_ASSERTED).build()))
        .startsWith("It is not asserted that Russia supports")
        .doesNotContain("own voice");
    assertThat(said(position(RUSSIA, "supports", ATTACK).verdict(Verdict.REFUTED).build()))
        .startsWith("It is refuted that Russia supports");
  }

  @Test
  void aChangedPositionIsToldApartFromARetractedStatement() {
    Position before = position(RUSSIA, "rejects", ALLIED_TROOPS).id("before").build();
    Position after = position(RUSSIA, "accepts", ALLIED_TROOPS).supersedes(before).build();
    Story changed = story().addPositions(before, after).build();
    Statement withdrawal =
        Statement.builder()
            .id("withdrawal")
            .addSpeaker(TRUMP)
            .verb("withdraws")
            .addRetracts(ANNOUNCEMENT)
            .build();
    Position told =
        position(UNITED_STATES, "plans", US_TROOPS).addAccordingTo(ANNOUNCEMENT.getId()).build();
    Story retracted = story().addStatement(withdrawal).addPosition(told).build();

    assertThat(new Sentences(changed).sentence(after))
        .contains("; it replaces the position that Russia rejects European allies");
    assertThat(new Sentences(retracted).sentence(told)).contains("in words since taken back");
  }

  @Test
  void eachStanceAndEachCertaintyMakesAnotherSentence() {
    Map<String, String> sentences = new HashMap<>();
    for (Stance stance : Stance.VOCABULARY.known()) {
      for (Certainty certainty : Certainty.values()) {
        Position position =
            position(UNITED_STATES, stance.text(), US_TROOPS).certainty(certainty).build();
        String same = sentences.put(said(position), stance + " " + certainty);
        assertThat(same).isNull();
      }
    }
  }

  @Test
  void anotherSpeakerMakesAnotherSentence() {
    Position position =
        position(UNITED_STATES, "rules-out", US_TROOPS)
            .addAccordingTo(ANNOUNCEMENT.getId())
            .build();
    Statement other =
        Statement.builder().from(ANNOUNCEMENT).speakers(List.of(Id.of("nato"))).build();
    Story story = story().statements(List.of(other)).addPosition(position).build();

    assertThat(new Sentences(story).sentence(position))
        .isNotEqualTo(said(position))
        .contains("announced by NATO");
  }

  @Test
  void anUnknownStanceIsShownAsItsWord() {
    assertThat(said(position(RUSSIA, "x-desk-hedges", ATTACK).build()))
        .startsWith("Russia takes the stance “desk hedges” on carrying out an attack on Ukraine");
  }
}
