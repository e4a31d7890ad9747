package io.github.standpoint.query;

import static io.github.standpoint.query.Examples.AUGUST;
import static io.github.standpoint.query.Examples.JULY;
import static io.github.standpoint.query.Examples.OPEN;
import static io.github.standpoint.query.Examples.RULED_OUT;
import static io.github.standpoint.query.Examples.TRUMP;
import static io.github.standpoint.query.Examples.position;
import static io.github.standpoint.query.Examples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standpoint.Story;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceMatrix.Absence;
import io.github.standpoint.query.StanceMatrix.LeftOut;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StanceMatrixTest {
  private static final Story CHANGE_OF_MIND = story().addPositions(OPEN, RULED_OUT).build();

  private static StanceMatrix asOf(Story story, String date) {
    return StanceMatrix.asOf(story, FuzzyDate.parse(date));
  }

  @Test
  void atTheEndTheLaterPositionStandsAndTheEarlierIsListedAsSuperseded() {
    StanceMatrix matrix = StanceMatrix.of(CHANGE_OF_MIND);

    assertThat(matrix.at("us", "troops"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.position()).isEqualTo(RULED_OUT);
              assertThat(it.direction()).isEqualTo(Direction.AGAINST);
              assertThat(it.hedged()).isFalse();
              assertThat(it.onWordOf()).containsExactly(TRUMP.getId());
            });
    assertThat(matrix.leftOut()).containsExactly(new LeftOut(OPEN, Absence.SUPERSEDED));
  }

  @Test
  void asOfADateBetweenTheTwoTheEarlierPositionStands() {
    StanceMatrix matrix = asOf(CHANGE_OF_MIND, "2025-07-31");

    assertThat(matrix.entries()).extracting(StanceEntry::position).containsExactly(OPEN);
    assertThat(matrix.entries().get(0).hedged()).isTrue();
    assertThat(matrix.leftOut()).containsExactly(new LeftOut(RULED_OUT, Absence.LATER));
  }

  @Test
  void theDayItselfCountsAndTheDayBeforeDoesNot() {
    assertThat(asOf(CHANGE_OF_MIND, "2025-08-19").at("us", "troops"))
        .extracting(StanceEntry::position)
        .containsExactly(RULED_OUT);
    assertThat(asOf(CHANGE_OF_MIND, "2025-08-18").at("us", "troops"))
        .extracting(StanceEntry::position)
        .containsExactly(OPEN);
  }

  @Test
  void whatOnlyPossiblyCameBeforeStandsBesideWhatItMayHaveReplaced() {
    Position vague = Position.builder().from(RULED_OUT).date("2025-08").build();
    StanceMatrix matrix = asOf(story().addPositions(OPEN, vague).build(), "2025-08-15");

    assertThat(matrix.entries())
        .extracting(StanceEntry::taken)
        .containsExactly(Answer.CERTAINLY, Answer.POSSIBLY);
    assertThat(matrix.entries())
        .extracting(StanceEntry::replaced)
        .containsExactly(Answer.POSSIBLY, Answer.CERTAINLY_NOT);
    assertThat(matrix.entries()).allMatch(StanceEntry::hedged);
  }

  @Test
  void withoutAnyDateAPositionHadBeenTakenWhenTheStoryWasPublished() {
    Story.Builder story = story().addPosition(position("undated", "supports").build());

    assertThat(asOf(story.build(), "2025-08").entries().get(0).taken()).isEqualTo(Answer.POSSIBLY);
    assertThat(asOf(story.published("2025-07").build(), "2025-08").entries().get(0).taken())
        .isEqualTo(Answer.CERTAINLY);
  }

  @Test
  void anUndatedPositionMayHaveComeWithAnUpdate() {
    Story story =
        story()
            .published("2025-01-01")
            .updated("2025-06-01")
            .addPosition(position("undated", "supports").build())
            .build();

    assertThat(asOf(story, "2025-02-01").entries().get(0).taken()).isEqualTo(Answer.POSSIBLY);
    assertThat(asOf(story, "2025-06-01").entries().get(0).taken()).isEqualTo(Answer.CERTAINLY);
  }

  @Test
  void aVagueDateIsBoundByTheUpdateAndNotByThePublication() {
    Story story =
        story()
            .published("2025-01-01")
            .updated("2025-06-01")
            .addPosition(position("vague", "supports").date("2025").build())
            .build();

    assertThat(asOf(story, "2025-02-01").entries().get(0).taken()).isEqualTo(Answer.POSSIBLY);
    assertThat(asOf(story, "2025-06").entries().get(0).taken()).isEqualTo(Answer.CERTAINLY);
  }

  @Test
  void anUpdateAloneBindsAsAPublicationDoes() {
    Story story =
        story().updated("2025-07").addPosition(position("undated", "supports").build()).build();

    assertThat(asOf(story, "2025-08").entries().get(0).taken()).isEqualTo(Answer.CERTAINLY);
  }

  @Test
  void ofSeveralStatementsAndSourcesTheSurestDecides() {
    Source early = Source.builder().id("early").kind("article").published("2025-07-02").build();
    Position twice =
        position("twice", "supports").addAccordingTo(AUGUST).addAccordingTo(early).build();
    Story story = story().addSource(early).addPosition(twice).build();

    assertThat(asOf(story, "2025-07-15").entries().get(0).taken()).isEqualTo(Answer.CERTAINLY);
    assertThat(asOf(story, "2025-06").leftOut()).containsExactly(new LeftOut(twice, Absence.LATER));
  }

  @Test
  void noDateIsNotTheEndOfTheStory() {
    assertThatNullPointerException()
        .isThrownBy(() -> StanceMatrix.asOf(CHANGE_OF_MIND, null))
        .withMessage("date");
  }

  @Test
  void aPositionKnownOnlyFromWordsTakenBackIsListedAsRetracted() {
    Statement retraction =
        Statement.builder()
            .from(Examples.said("retraction", "2025-08-20"))
            .addRetracts(AUGUST.getId())
            .build();
    Story story = story().addStatement(retraction).addPositions(OPEN, RULED_OUT).build();

    StanceMatrix matrix = StanceMatrix.of(story);

    assertThat(matrix.leftOut()).containsExactly(new LeftOut(RULED_OUT, Absence.RETRACTED));
    assertThat(matrix.entries()).extracting(StanceEntry::position).containsExactly(OPEN);
    assertThat(asOf(story, "2025-08-19").entries())
        .extracting(StanceEntry::position)
        .containsExactly(RULED_OUT);
  }

  @Test
  void aPositionThatAlsoStandsOnOtherWordsIsNotRetracted() {
    Statement retraction =
        Statement.builder()
            .from(Examples.said("retraction", "2025-08-20"))
            .addRetracts(JULY.getId())
            .build();
    Position twice =
        position("twice", "supports").addAccordingTo(JULY).addAccordingTo(AUGUST).build();

    assertThat(
            StanceMatrix.of(story().addStatement(retraction).addPosition(twice).build()).leftOut())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"REFUTED", "DOES_NOT_HOLD", "NOT_ASSERTED"})
  void whatTheStoryDoesNotVouchForStaysMarkedAndReplacesNothing(Verdict verdict) {
    Position denied = Position.builder().from(RULED_OUT).verdict(verdict).build();

    StanceMatrix matrix = StanceMatrix.of(story().addPositions(OPEN, denied).build());

    assertThat(matrix.leftOut()).isEmpty();
    assertThat(matrix.entries()).extracting(StanceEntry::vouched).containsExactly(true, false);
  }

  @Test
  void aLaterPositionInDoubtLeavesItOpenWhetherItReplacedTheEarlier() {
    Position perhaps = Position.builder().from(RULED_OUT).certainty(Certainty.POSSIBLE).build();

    StanceMatrix matrix = StanceMatrix.of(story().addPositions(OPEN, perhaps).build());

    assertThat(matrix.entries())
        .extracting(StanceEntry::replaced)
        .containsExactly(Answer.POSSIBLY, Answer.CERTAINLY_NOT);
  }

  @Test
  void anothersPositionReplacesNothing() {
    Position ukraines = Position.builder().from(RULED_OUT).holder(Examples.UKRAINE).build();

    assertThat(StanceMatrix.of(story().addPositions(OPEN, ukraines).build()).leftOut()).isEmpty();
  }

  @Test
  void aConditionIsAHedgeAndExpresslyNoneIsNot() {
    Condition unless = Condition.builder().kind(ConditionKind.UNLESS).text("attacked").build();
    Condition none = Condition.builder().kind(ConditionKind.NONE).build();
    Story story =
        story()
            .addPosition(position("if", "refuses").addCondition(unless).build())
            .addPosition(position("sure", "refuses").addCondition(none).build())
            .build();

    assertThat(StanceMatrix.of(story).entries())
        .extracting(StanceEntry::hedged)
        .containsExactly(true, false);
  }

  @Test
  void silenceIsNoStance() {
    StanceMatrix matrix = StanceMatrix.of(CHANGE_OF_MIND);

    assertThat(matrix.at("ukraine", "troops")).isEmpty();
    assertThat(matrix.holders()).containsExactly(Examples.US.getId());
    assertThat(matrix.subjects()).hasToString("[troops]");
  }

  @Test
  void whatTheStoryTellsHadComeByItsPublicationHoweverVagueItsDate() {
    Position vague = position("vague", "supports").date("2025-08").build();
    Story.Builder story = story().published("2025-08-10").addPosition(vague);

    assertThat(asOf(story.build(), "2025-08-15").entries())
        .extracting(StanceEntry::taken)
        .containsExactly(Answer.CERTAINLY);
    assertThat(asOf(story.published("2025-08-20").build(), "2025-08-15").entries())
        .extracting(StanceEntry::taken)
        .containsExactly(Answer.POSSIBLY);
  }

  @Test
  void aPositionDatedAfterThePublicationIsStillLaterThanADateBetweenThem() {
    Position later = position("later", "supports").date("2025-09-01").build();

    assertThat(
            asOf(story().published("2025-08-10").addPosition(later).build(), "2025-08-15")
                .leftOut())
        .containsExactly(new LeftOut(later, Absence.LATER));
  }

  @ParameterizedTest
  @CsvSource({"CONFIRMED, CERTAINLY", "DISPUTED, POSSIBLY", "UNVERIFIED, POSSIBLY"})
  void onlyAVerdictThatConfirmsLeavesNoDoubtThatTheEarlierWasReplaced(
      Verdict verdict, Answer replaced) {
    Position judged = Position.builder().from(RULED_OUT).verdict(verdict).build();
    StanceMatrix matrix = StanceMatrix.of(story().addPositions(OPEN, judged).build());

    if (replaced == Answer.CERTAINLY) {
      assertThat(matrix.leftOut()).containsExactly(new LeftOut(OPEN, Absence.SUPERSEDED));
      assertThat(matrix.entries()).extracting(StanceEntry::hedged).containsExactly(false);
    } else {
      assertThat(matrix.entries()).extracting(StanceEntry::replaced).startsWith(replaced);
      assertThat(matrix.entries()).allMatch(StanceEntry::hedged);
    }
  }

  @Test
  void aPositionTakenBackItselfReplacesNothing() {
    Statement retraction =
        Statement.builder()
            .from(Examples.said("retraction", "2025-08-20"))
            .addRetracts(AUGUST.getId())
            .build();

    assertThat(
            StanceMatrix.of(story().addStatement(retraction).addPositions(OPEN, RULED_OUT).build())
                .at("us", "troops"))
        .extracting(StanceEntry::replaced)
        .containsExactly(Answer.CERTAINLY_NOT);
  }

  @Test
  void aPositionKnownFromASourceStandsOnTheWordOfItsPublisherFromItsDay() {
    Source paper =
        Source.builder()
            .id("paper")
            .kind("news-report")
            .publisher(Examples.EU)
            .published("2025-08-01")
            .build();
    Position reported = position("reported", "supports").addAccordingTo(paper).build();
    Story story = story().addSource(paper).addPosition(reported).build();

    assertThat(StanceMatrix.of(story).entries())
        .singleElement()
        .satisfies(it -> assertThat(it.onWordOf()).containsExactly(Examples.EU.getId()));
    assertThat(asOf(story, "2025-07-31").leftOut())
        .containsExactly(new LeftOut(reported, Absence.LATER));
    assertThat(asOf(story, "2025-08-01").leftOut()).isEmpty();
  }
}
