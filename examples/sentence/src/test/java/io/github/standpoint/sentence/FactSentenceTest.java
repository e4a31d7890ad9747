package io.github.standpoint.sentence;

import static io.github.standpoint.sentence.Examples.ALLIED_TROOPS;
import static io.github.standpoint.sentence.Examples.ALLIES;
import static io.github.standpoint.sentence.Examples.ANNOUNCEMENT;
import static io.github.standpoint.sentence.Examples.ATTACK;
import static io.github.standpoint.sentence.Examples.NATO;
import static io.github.standpoint.sentence.Examples.RUSSIA;
import static io.github.standpoint.sentence.Examples.TRUMP;
import static io.github.standpoint.sentence.Examples.UKRAINE;
import static io.github.standpoint.sentence.Examples.UNITED_STATES;
import static io.github.standpoint.sentence.Examples.US_TROOPS;
import static io.github.standpoint.sentence.Examples.position;
import static io.github.standpoint.sentence.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Item;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.statement.Original;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import io.github.standpoint.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSentenceTest {
  private static final Likelihood MAY =
      Likelihood.builder().term("unquantified").asWritten("may").build();
  private static final Likelihood FACT = Likelihood.builder().term("stated-as-fact").build();

  @Test
  void quotedTranslatedAndParaphrasedWordsAreToldApart() {
    assertThat(saidWith(List.of())).contains("paraphrased, no words quoted");
    assertThat(saidWith(List.of(Quote.of("boots")))).contains("quoted: “boots”");
    Quote foreign = Quote.builder().text("wypadek").language("pl").build();
    assertThat(saidWith(List.of(foreign))).contains("quoted in Polish: “wypadek”");
    Quote translated =
        Quote.builder().text("not ours").original(Original.of("не наша", "uk")).build();
    assertThat(saidWith(List.of(translated)))
        .contains("quoted in translation: “not ours” (in the original Ukrainian “не наша”)");
  }

  private static String saidWith(List<Quote> quotes) {
    Statement statement = Statement.builder().from(ANNOUNCEMENT).quotes(quotes).build();
    return new Sentences(story().statements(List.of(statement)).build()).sentence(statement);
  }

  @Test
  void forbiddingObligingAndOmittingAreToldApart() {
    assertThat(provision(ProvisionMode.OBLIGES, ProvisionBasis.STATED))
        .isEqualTo("It obliges European allies to station forces in Ukraine (stated).");
    assertThat(provision(ProvisionMode.FORBIDS, ProvisionBasis.STATED))
        .isEqualTo("It forbids European allies to station forces in Ukraine (stated).");
    assertThat(provision(ProvisionMode.OMITS, ProvisionBasis.STATED))
        .isEqualTo(
            "It omits, that is, does not contain, the stationing of forces by European allies in"
                + " Ukraine (stated).");
  }

  @Test
  void aStatedObligationIsToldApartFromAnInferredOne() {
    assertThat(provision(ProvisionMode.OBLIGES, ProvisionBasis.INFERRED_FROM_LIKENESS))
        .endsWith("(inferred from the likeness, not stated).");
  }

  private static String provision(ProvisionMode mode, ProvisionBasis basis) {
    return provision(ALLIED_TROOPS, mode, basis);
  }

  private static String provision(Measure measure, ProvisionMode mode, ProvisionBasis basis) {
    Provision provision =
        Provision.builder().id("p").mode(mode).measure(measure).basis(basis).build();
    Proposal proposal = proposal().addProvision(provision).build();
    Story story = story().addMeasure(measure).addProposal(proposal).build();
    return new Sentences(story).sentence(provision);
  }

  @Test
  void theConditionOfAProvisionThatIsDeniedStaysWithTheProvision() {
    Provision provision =
        Provision.builder()
            .id("p")
            .mode(ProvisionMode.OBLIGES)
            .measure(ALLIED_TROOPS)
            .basis(ProvisionBasis.STATED)
            .addCondition(Condition.of(ConditionKind.IF, ATTACK))
            .build();
    Story story = story().addProposal(proposal().addProvision(provision).build()).build();

    assertThat(new Sentences(story).sentence(position(RUSSIA, "denies", provision).build()))
        .startsWith(
            "Russia denies that, if Russia carries out an attack on Ukraine, the peace plan “Plan”"
                + " obliges European allies to station forces in Ukraine (certain)");
  }

  @ParameterizedTest
  @CsvSource({
    "release-captives, release European allies",
    "evacuate, evacuate European allies",
    "exchange-prisoners, 'exchange prisoners, releasing European allies'",
    "train, provide training for European allies",
    "host, 'host, receiving European allies'",
    "appoint, appoint European allies",
    "reinstate, reinstate European allies",
    "give-arms, give arms to European allies"
  })
  void thoseWhomAnActIsDoneToAreNotThoseItIsDoneFor(String kind, String words) {
    Measure measure =
        Measure.builder().id("m").kind(kind).addAgent(RUSSIA).addBeneficiary(ALLIES).build();

    assertThat(provision(measure, ProvisionMode.OBLIGES, ProvisionBasis.STATED))
        .isEqualTo("It obliges Russia to " + words + " (stated).");
  }

  @Test
  void whoGoesFreeIsNoPriceForCaptives() {
    Measure.Builder release = Measure.builder().id("m").kind("release-captives").addAgent(RUSSIA);
    Sentences sentences = new Sentences(story().build());

    assertThat(sentences.sentence(release.build())).isEqualTo("The release of captives by Russia.");
    assertThat(
            sentences.sentence(
                release.addBeneficiary(ALLIES).quantity(Quantity.of(10, Unit.PERSONS)).build()))
        .isEqualTo("The release of European allies by Russia (10 persons).");
  }

  private static Proposal.Builder proposal() {
    return Proposal.builder().id("plan").title("Plan").kind(ProposalKind.PEACE_PLAN);
  }

  @Test
  void twoComponentsThatDifferInTheirDescriptionAloneAreToldApart() {
    Component.Builder arms = Component.builder().id("c").kind("equipment");

    assertThat(said(arms.build())).isEqualTo("the equipment in the package “Aid”");
    assertThat(said(arms.description("drones").build()))
        .isEqualTo("the equipment (“drones”) in the package “Aid”");
    assertThat(said(arms.item(Item.builder().name("Drones").build()).build()))
        .isEqualTo("the equipment “Drones” in the package “Aid”");
  }

  @Test
  void itemsOfOneNameAreToldApartByTheirDescriptions() {
    Component.Builder tanks =
        Component.builder()
            .kind("equipment")
            .item(Item.builder().name("Abrams").build())
            .description("new tanks");
    Component others = tanks.id("others").description("old tanks").build();

    assertThat(said(tanks.id("tanks").description("new tanks").build()))
        .isEqualTo("the equipment “Abrams” in the package “Aid”");
    assertThat(said(tanks.build(), others))
        .isEqualTo("the equipment “Abrams” (“new tanks”) in the package “Aid”");
  }

  private static String said(Component component, Component... others) {
    SecurityPackage aid =
        SecurityPackage.builder()
            .id("aid")
            .title("Aid")
            .addComponent(component)
            .addComponents(others)
            .build();
    return new Sentences(story().addPackage(aid).build()).phrasing().thing(component.getId());
  }

  @Test
  void likeNatoIsNotNato() {
    Likeness likeness = Likeness.builder().to(NATO).asWritten("NATO-like").build();
    Story story = story().addProposal(proposal().likeness(likeness).build()).build();

    assertThat(new Sentences(story).phrasing().likeness(likeness))
        .isEqualTo("like NATO, but not NATO itself (“NATO-like”)");
  }

  @Test
  void everyStatusOfAnEventIsInItsSentence() {
    assertThat(event(EventStatus.ONGOING)).contains("is ongoing");
    assertThat(event(EventStatus.POSSIBLE)).contains("is possible");
    assertThat(event(EventStatus.DID_NOT_OCCUR)).contains("did not occur");
    assertThat(event(EventStatus.CANCELLED)).contains("is cancelled");
    assertThat(event(EventStatus.OCCURRED)).contains("occurred, no date given");
  }

  @Test
  void whatIsPostponedIsMovedToItsNewDate() {
    Event.Builder vote = Event.builder().id("v").kind(EventKind.VOTE).status(EventStatus.POSTPONED);
    Sentences sentences = new Sentences(story().build());

    assertThat(sentences.sentence(vote.date("2024-03-25").previousDate("2024-03-23").build()))
        .startsWith("A vote is postponed to 25 March 2024, earlier set for 23 March 2024;");
    assertThat(sentences.sentence(vote.date("../2027-03-31").build()))
        .startsWith("A vote is postponed to a time until 31 March 2027, earlier set");
    assertThat(sentences.sentence(vote.status(EventStatus.PLANNED).date("2024-03-25").build()))
        .startsWith("A vote is planned for 25 March 2024, ");
  }

  private static String event(EventStatus status) {
    Event event =
        Event.builder()
            .id("meeting")
            .kind(EventKind.MEETING)
            .status(status)
            .addParticipant(Participation.builder().actor(TRUMP).onBehalfOf(UNITED_STATES).build())
            .addParticipant(Participation.of(UKRAINE))
            .build();
    String said = new Sentences(story().addEvent(event).build()).sentence(event);
    assertThat(said)
        .startsWith("A meeting between Donald Trump (for the United States) and Ukraine ");
    return said;
  }

  @Test
  void theMayOfADevelopmentIsKept() {
    Development development =
        Development.builder()
            .id("d")
            .about(ALLIED_TROOPS)
            .change(Change.HAPPENS)
            .likelihood(MAY)
            .addAccordingTo(ANNOUNCEMENT.getId())
            .build();

    assertThat(new Sentences(story().addDevelopment(development).build()).sentence(development))
        .startsWith("European allies may station forces in Ukraine; announced by Donald Trump");
  }

  @Test
  void likelihoodsAreToldApart() {
    assertThat(implication(MAY)).contains("Ukraine may influence NATO;");
    assertThat(implication(FACT)).contains("Ukraine influences NATO (stated as fact);");
    assertThat(
            implication(Likelihood.builder().term("unquantified").asWritten("potentially").build()))
        .contains("may influence NATO (in the words of the text: “potentially”);");
    assertThat(implication(Likelihood.builder().term("not-assessed").build()))
        .startsWith("It is left open whether an attack")
        .contains("(likelihood not assessed)");
    assertThat(
            implication(
                Likelihood.builder()
                    .scale(LikelihoodScale.ICD_203)
                    .term("almost-no-chance")
                    .build()))
        .isEqualTo(
            "There is almost no chance that an attack by Russia on Ukraine influences NATO (scale"
                + " ICD 203); in the story's own voice.");
  }

  private static String implication(Likelihood likelihood) {
    Implication implication =
        Implication.builder()
            .id("i")
            .cause(ATTACK)
            .effect(Effect.INFLUENCES)
            .addAffects(NATO.getId())
            .likelihood(likelihood)
            .build();
    return new Sentences(story().addImplication(implication).build()).sentence(implication);
  }

  @Test
  void aRelationBetweenTwoIsNotTheTwo() {
    Implication implication =
        Implication.builder()
            .id("i")
            .cause(US_TROOPS)
            .effect(Effect.HARMS)
            .addAffects(UNITED_STATES.getId(), RUSSIA.getId())
            .affectsRelation(true)
            .likelihood(MAY)
            .build();

    assertThat(new Sentences(story().addImplication(implication).build()).sentence(implication))
        .contains("may harm the relation between the United States and Russia");
  }

  @Test
  void aClaimIsAsSureAsItsSourceButItsDenialIsNot() {
    Claim claim =
        Claim.builder()
            .id("claim")
            .subject(RUSSIA.getId())
            .relation("responsible-for")
            .addObject(ATTACK.getId())
            .certainty(Certainty.PROBABLE)
            .addAccordingTo(ANNOUNCEMENT.getId())
            .build();
    Sentences sentences = new Sentences(story().addClaim(claim).build());

    assertThat(sentences.sentence(claim))
        .startsWith("Russia is probably responsible for an attack by Russia on Ukraine (probable)");
    assertThat(sentences.phrasing().thing(claim.getId()))
        .isEqualTo("the claim that Russia is responsible for an attack by Russia on Ukraine");
  }

  @Test
  void aClaimWhoseStructureMakesNoSentenceIsSaidByItsWords() {
    Claim.Builder claim = Claim.builder().id("claim");
    Claim binding = claim.relation("binds").text("It is binding.").build();
    Claim falling =
        claim
            .subject(RUSSIA)
            .relation("x-below")
            .text("It fell by 57 percent.")
            .quantity(Quantity.of(57, Unit.PERCENT))
            .certainty(Certainty.PROBABLE)
            .build();
    Sentences sentences = new Sentences(story().addClaim(falling).build());

    assertThat(sentences.sentence(binding)).startsWith("“It is binding” (binds); ");
    assertThat(sentences.sentence(falling))
        .startsWith(
            "It is probably so that “It fell by 57 percent” (Russia: “below” 57 percent) (probable)");
    assertThat(sentences.phrasing().thing(falling.getId()))
        .isEqualTo("the claim that “It fell by 57 percent” (Russia: “below” 57 percent)");
    assertThat(sentences.phrasing().mention(falling.getId()))
        .isEqualTo("the claim that “It fell by 57 percent” (“below”)");
    assertThat(sentences.sentence(Claim.builder().id("c").relation("binds").build()))
        .startsWith("Something not said binds something not said; ");
  }

  @Test
  void howMuchIsDoneIsSaidOfWhatIsDone() {
    Component tanks = Component.builder().id("tanks").kind("equipment").build();
    SecurityPackage aid =
        SecurityPackage.builder().id("aid").title("Aid").addComponent(tanks).build();
    Claim.Builder claim = Claim.builder().id("claim").subject(tanks).relation("is-done");
    Claim many = claim.quantity(Quantity.of(49, Unit.VEHICLES)).build();
    Claim one =
        claim
            .subject(ALLIED_TROOPS)
            .quantity(Quantity.of(1, Unit.TROOPS))
            .certainty(Certainty.PROBABLE)
            .build();
    Sentences sentences = new Sentences(story().addPackage(aid).build());

    assertThat(sentences.sentence(many))
        .startsWith("49 vehicles of the equipment in the package “Aid” have been delivered; ");
    assertThat(sentences.sentence(one))
        .startsWith("1 soldier of the stationing of forces by European allies in Ukraine has proba")
        .contains("has probably been carried out (probable)");
  }

  @Test
  void theVerdictOnAClaimLeadsIt() {
    Claim claim =
        Claim.builder()
            .id("claim")
            .subject(ALLIES.getId())
            .relation("has")
            .verdict(Verdict.DOES_NOT_HOLD)
            .text("Allies have a veto")
            .build();

    assertThat(new Sentences(story().addClaim(claim).build()).sentence(claim))
        .isEqualTo(
            "It does not hold that “Allies have a veto” (European allies: have); in the story's own"
                + " voice.");
  }

  @Test
  void timeLimitsSayWhichSideIsBound() {
    assertThat(limited(TimeLimit.builder().bound(Bound.BY).date("2025-01-31")))
        .contains("(by 31 January 2025)");
    assertThat(limited(TimeLimit.builder().bound(Bound.NOT_BEFORE).date("2025-01")))
        .contains("(not before January 2025)");
    assertThat(limited(TimeLimit.builder().bound(Bound.FOR).within("P2Y")))
        .contains("(for 2 years)");
    assertThat(limited(TimeLimit.builder().bound(Bound.BY).within("P30D").after(ATTACK)))
        .contains("(within 30 days after an attack by Russia on Ukraine)");
  }

  private static String limited(TimeLimit.Builder limit) {
    Measure measure = Measure.builder().from(US_TROOPS).timeLimit(limit.build()).build();
    return new Sentences(story().measures(List.of(measure, ATTACK)).build()).sentence(measure);
  }

  @Test
  void anActWhoseTimeRunsFromItsOwnNoticeIsToldOnce() {
    Measure leave =
        Measure.builder()
            .id("leave")
            .kind("leave")
            .addAgent(UNITED_STATES)
            .addObject(NATO)
            .timeLimit(
                TimeLimit.builder().bound(Bound.AT).within("P6M").after(Id.of("notice")).build())
            .build();
    Event notice =
        Event.builder()
            .id("notice")
            .kind(EventKind.NOTIFICATION)
            .status(EventStatus.OCCURRED)
            .addAbout(leave)
            .build();
    Position position = position(UNITED_STATES, "intends", leave).build();
    Story story = story().addMeasure(leave).addEvent(notice).addPosition(position).build();
    Sentences sentences = new Sentences(story);

    assertThat(sentences.sentence(leave))
        .isEqualTo(
            "The departure by the United States from NATO (when 6 months have passed after a"
                + " notification of that departure).");
    assertThat(sentences.sentence(position))
        .startsWith(
            "The United States intends to leave NATO, when 6 months have passed after a"
                + " notification of that departure (certain)");
    assertThat(sentences.sentence(notice))
        .startsWith(
            "A notification of the departure by the United States from NATO (when 6 months have"
                + " passed after that notification) occurred");
  }

  @Test
  void aReferenceThatLeadsNowhereIsShownAsItsId() {
    Story story = story().build();

    assertThat(new Sentences(story).phrasing().thing(Id.of("nobody"))).isEqualTo("‹nobody›");
  }
}
