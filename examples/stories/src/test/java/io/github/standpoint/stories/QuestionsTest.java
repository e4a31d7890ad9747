package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.ComponentKind;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Effect;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader asks of the real story, answered from its structure alone: no prose is read. */
class QuestionsTest {
  private static Story story;
  private static Lookup in;

  @BeforeAll
  static void readTheStory() throws IOException {
    story = StoryJson.standard().read(StoryFiles.path("security-guarantees"));
    in = Lookup.of(story);
  }

  @Test
  void whatDidTheUnitedStatesRuleOut() {
    List<Position> positions = positionsOf("United States", Stance.RULES_OUT);
    assertThat(positions).extracting(Position::getCertainty).containsOnly(Certainty.CERTAIN);
    assertThat(positions)
        .extracting(in::measure)
        .extracting(Measure::getKind, it -> in.names(it.getAgents()), in::places)
        .containsExactly(
            tuple(MeasureKind.DEPLOY_FORCES, List.of("United States"), List.of("Ukraine")),
            tuple(MeasureKind.DEPLOY_GROUND_FORCES, List.of("United States"), List.of("Ukraine")));

    Measure purpose = in.the(in.measure(positions.get(0)).getPartOf().orElseThrow(), Measure.class);
    assertThat(purpose.getKind()).isEqualTo(MeasureKind.GUARANTEE_SECURITY);
    assertThat(in.names(purpose.getBeneficiaries())).containsExactly("Ukraine");
  }

  @Test
  void whatDidTheUnitedStatesLeaveOpen() {
    List<Position> positions = positionsOf("United States", Stance.OPEN_TO);
    assertThat(positions)
        .extracting(it -> in.measure(it).getKind(), Position::getCertainty)
        .containsExactly(tuple(MeasureKind.PROVIDE_AIR_SUPPORT, Certainty.CERTAIN));
    // The same words announced both.
    assertThat(in.statements(positions.get(0)))
        .isEqualTo(in.statements(positionsOf("United States", Stance.RULES_OUT).get(0)));
  }

  @Test
  void whoSaidThatPutinIsOpenToTalksAndHowSureIsIt() {
    List<Position> positions = positionsOf("Vladimir Putin", Stance.OPEN_TO);
    assertThat(positions)
        .extracting(it -> in.measure(it).getKind(), Position::getCertainty)
        .containsExactly(tuple(MeasureKind.NEGOTIATE, Certainty.POSSIBLE));
    assertThat(in.statements(positions.get(0)))
        .extracting(it -> in.names(it.getSpeakers()), Statement::getVerb)
        .containsExactly(tuple(List.of("Donald Trump"), ReportingVerb.SUGGESTS));
    assertThat(story.getStatements())
        .flatExtracting(it -> in.names(it.getSpeakers()))
        .doesNotContain("Vladimir Putin");
  }

  @Test
  void whoRejectedWhatAndOnWhoseBehalf() {
    List<Position> positions =
        story.getPositions().stream().filter(it -> it.getStance().equals(Stance.REJECTS)).toList();
    assertThat(positions).hasSize(1);
    Position position = positions.get(0);
    assertThat(in.name(position.getHolder())).isEqualTo("Russia");
    assertThat(in.statements(position))
        .extracting(it -> in.names(it.getSpeakers()), it -> in.names(it.getOnBehalfOf()))
        .containsExactly(tuple(List.of("Russian Foreign Ministry"), List.of("Russia")));
    Measure rejected = in.measure(position);
    assertThat(rejected.getKind()).isEqualTo(MeasureKind.DEPLOY_FORCES);
    assertThat(in.names(rejected.getAgents())).containsExactly("NATO countries");
    assertThat(in.places(rejected)).containsExactly("Ukraine");
  }

  @Test
  void whoFundsSuppliesAndReceivesThePackage() {
    SecurityPackage aid = onlyPackage();
    assertThat(contributors(aid, ContributionRole.FUNDER)).containsExactly("European allies");
    assertThat(contributors(aid, ContributionRole.SUPPLIER)).containsExactly("United States");
    assertThat(in.names(aid.getRecipients())).containsExactly("Ukraine");
    assertThat(aid.getContributions())
        .filteredOn(it -> it.getRole().equals(ContributionRole.SUPPLIER))
        .flatExtracting(Contribution::getComponents)
        .extracting(it -> in.the(it, Component.class).getKind())
        .containsExactly(ComponentKind.TECHNOLOGY, ComponentKind.SERVICES);
  }

  @Test
  void inWhatStatusIsThePackageAndWasItsCurrencyWritten() {
    SecurityPackage aid = onlyPackage();
    assertThat(aid.getMilestones())
        .extracting(PackageMilestone::getStatus)
        .containsExactly(PackageStatus.PROPOSED);
    assertThat(aid.getAmounts())
        .containsExactly(
            Amount.builder()
                .value(new BigDecimal("90000000000"))
                .currency("USD")
                .currencyBasis(CurrencyBasis.INFERRED)
                .asWritten("$90 billion")
                .build());
  }

  @Test
  void whatWasQuotedAndWhatParaphrased() {
    assertThat(story.getStatements())
        .extracting(Statement::getVerb, it -> it.getQuotes().stream().map(Quote::getText).toList())
        .containsExactly(
            tuple(ReportingVerb.ANNOUNCES, List.of()),
            tuple(ReportingVerb.ASSURES, List.of("American boots on the ground")),
            tuple(ReportingVerb.EMPHASIZES, List.of()),
            tuple(ReportingVerb.MENTIONS, List.of()),
            tuple(ReportingVerb.SUGGESTS, List.of()),
            tuple(ReportingVerb.PROPOSES, List.of()),
            tuple(ReportingVerb.REJECTS, List.of()));
  }

  @Test
  void whatDependsOnTheMeetingOfPutinAndZelensky() {
    Event meeting = meetingOf("Vladimir Putin", "Volodymyr Zelensky");
    assertThat(meeting.getStatus()).isEqualTo(EventStatus.POSSIBLE);
    List<Element> dependent = in.referringTo(meeting);
    assertThat(dependent).hasSize(2);

    Implication implication = (Implication) dependent.get(0);
    assertThat(implication.getEffect()).isEqualTo(Effect.TRIGGERS);
    assertThat(implication.getLikelihood()).isEqualTo(Likelihood.unquantified("could"));
    assertThat(implication.getAffects()).hasSize(1);
    Measure initiatives = in.the(implication.getAffects().get(0), Measure.class);
    assertThat(initiatives.getKind()).isEqualTo(MeasureKind.PROPOSE);
    assertThat(initiatives.getObjects())
        .extracting(it -> in.the(it, Measure.class).getKind())
        .containsExactly(MeasureKind.END_WAR);

    Development development = (Development) dependent.get(1);
    assertThat(development.getChange()).isEqualTo(Change.HAPPENS);
    assertThat(development.getLikelihood()).isEqualTo(Likelihood.unquantified("potential"));
  }

  private static List<Position> positionsOf(String holder, Stance stance) {
    return story.getPositions().stream()
        .filter(it -> in.name(it.getHolder()).equals(holder) && it.getStance().equals(stance))
        .toList();
  }

  private static SecurityPackage onlyPackage() {
    assertThat(story.getPackages()).hasSize(1);
    return story.getPackages().get(0);
  }

  private static List<String> contributors(SecurityPackage aid, ContributionRole role) {
    return aid.getContributions().stream()
        .filter(it -> it.getRole().equals(role))
        .map(it -> in.name(it.getContributor()))
        .toList();
  }

  private static Event meetingOf(String... participants) {
    return story.getEvents().stream()
        .filter(it -> it.getKind().equals(EventKind.MEETING))
        .filter(
            it ->
                in.names(it.getParticipants().stream().map(Participation::getActor).toList())
                    .equals(List.of(participants)))
        .findFirst()
        .orElseThrow();
  }
}
