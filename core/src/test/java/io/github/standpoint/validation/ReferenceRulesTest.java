package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.KYIV;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {
  private static final int MANY = 100_000;

  /** Positions of which each supersedes the one after it; there is no text to give evidence in. */
  private static Story chain(int length, boolean closed) {
    Measure measure = Measure.builder().id("boots").kind(MeasureKind.DEPLOY_FORCES).build();
    Story.Builder story =
        Story.builder().id("story").language("en").addActor(BaseStory.NORWAY).addMeasure(measure);
    for (int i = 0; i < length; i++) {
      Position.Builder position =
          Position.builder()
              .id("p" + i)
              .holder(BaseStory.NORWAY)
              .stance(Stance.OPPOSES)
              .about(measure)
              .certainty(Certainty.CERTAIN);
      if (closed || i < length - 1) {
        position.supersedes(Id.<Position>of("p" + (i + 1) % length));
      }
      story.addPosition(position.build());
    }
    return story.build();
  }

  private static Report validate(Story story) {
    return StoryValidator.standard().validate(story);
  }

  private static List<String> found(Story story) {
    return validate(story).stream().map(it -> it.code() + " at " + it.getPointer()).toList();
  }

  @Test
  void aCircleOfOneIsAReferenceToItself() {
    assertThat(found(chain(1, true))).containsExactly("reference.self at /positions/0/supersedes");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, MANY})
  void aCircleIsFoundOnceWhereItCloses(int length) {
    assertThat(found(chain(length, true)))
        .containsExactly("reference.cycle at /positions/" + (length - 1) + "/supersedes");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, MANY})
  void aChainThatEndsIsNoCircle(int length) {
    assertThat(found(chain(length, false))).isEmpty();
  }

  @Test
  void aCircleNamesSomeOfTheElementsInIt() {
    assertThat(validate(chain(3, true)).problems().get(0).getRelated())
        .containsExactlyInAnyOrder("/positions/0", "/positions/1", "/positions/2");
    assertThat(validate(chain(MANY, true)).problems().get(0).getRelated()).hasSize(10);
  }

  @Test
  void manyReferencesToOneMissingIdAreAllReportedWithWhatWasMeant() {
    Story.Builder story = Story.builder().id("story").language("en").addPlace(KYIV);
    Id<Place> missing = Id.of("kyjv");
    for (int i = 0; i < MANY; i++) {
      story.addPlace(Place.builder().id("place-" + i).name("P").partOf(missing).build());
    }
    Report report = StoryValidator.builder().maxProblems(MANY).build().validate(story.build());

    assertThat(report.problems())
        .hasSize(MANY)
        .allMatch(it -> it.getRule() == StandardRule.REFERENCE_UNRESOLVED)
        .allMatch(it -> it.getSuggestion().equals(Optional.of("kyiv")));
  }

  @Test
  void manyElementsThatAreOneCircleEachAreAllReported() {
    Story.Builder story = Story.builder().id("story").language("en");
    IntStream.range(0, 5000).forEach(it -> story.addPlace(place("p" + it, "p" + (it ^ 1))));

    assertThat(found(story.build())).hasSize(2500).allMatch(it -> it.startsWith("reference.cycle"));
  }

  private static Place place(String id, String partOf) {
    return Place.builder().id(id).name("P").partOf(Id.<Place>of(partOf)).build();
  }

  @Test
  void problemsStandInTheOrderOfTheDocument() {
    Story story =
        BaseStory.with(
            it ->
                it.places(
                        List.of(
                            place("kyiv", "kyiv"),
                            place("b c", "nowhere"),
                            place("kyiv", "ukraine")))
                    .language("english!")
                    .putExtension("z", "1")
                    .putExtension("a", "1"));

    assertThat(found(story))
        .containsExactly(
            "language.malformed at /language",
            "reference.self at /places/0/partOf",
            "id.malformed at /places/1/id",
            "reference.unresolved at /places/1/partOf",
            "id.duplicate at /places/2/id",
            "reference.wrong-kind at /places/2/partOf",
            "extension.key-malformed at /extensions/a",
            "extension.key-malformed at /extensions/z");
  }

  @Test
  void inALongListProblemsStandInTheOrderOfNumbersNotOfTexts() {
    Story.Builder story = Story.builder().id("story").language("en");
    IntStream.range(0, 12).forEach(it -> story.addPlace(place("p" + it, "nowhere")));

    assertThat(found(story.build()))
        .containsExactlyElementsOf(
            IntStream.range(0, 12)
                .mapToObj(it -> "reference.unresolved at /places/" + it + "/partOf")
                .toList());
  }

  @Test
  void aReferenceToWhatTheReaderLeftOutIsNotReported() {
    Story story = BaseStory.places(KYIV, place("podil", "left-out"), place("lviv", "nowhere"));

    assertThat(StoryValidator.standard().validate(story, Set.of("left-out")).problems())
        .extracting(Problem::getPointer)
        .containsExactly("/places/2/partOf");
  }

  @Test
  void aWrongKindSaysWhatIsExpectedAndWhatWasFound() {
    Problem problem = validate(BaseStory.places(KYIV, place("podil", "ukraine"))).problems().get(0);

    assertThat(problem.getFacts())
        .containsEntry("expected", "a place")
        .containsEntry("found", "a state");
    assertThat(problem.getRelated()).containsExactly("/actors/0");
    assertThat(problem.message()).contains("a place", "a state", "'ukraine'");
  }

  @Test
  void statementsThatRestOnEachOtherAreACircle() {
    assertThat(found(BaseStory.with(it -> it.statements(restingOnEachOther()))))
        .containsExactly("reference.cycle at /statements/1/accordingTo/0");
  }

  private static List<Statement> restingOnEachOther() {
    List<Statement> statements = new ArrayList<>();
    for (String id : List.of("denial", "report")) {
      String other = id.equals("denial") ? "report" : "denial";
      statements.add(
          Statement.builder()
              .id(id)
              .addSpeaker(BaseStory.KOVAL)
              .verb(ReportingVerb.SAYS)
              .addAccordingTo(Id.<Statement>of(other))
              .addEvidence(BaseStory.says("Talks may follow"))
              .build());
    }
    return statements;
  }

  @Test
  void proposalsThatAnswerEachOtherAreACircleAndTheirConditionsAreNot() {
    assertThat(found(BaseStory.with(it -> it.addProposals(draft("a", "b"), draft("b", "a")))))
        .containsExactly("reference.cycle at /proposals/1/respondsTo/to");
    assertThat(found(BaseStory.with(it -> it.addProposals(mutual("a", "b"), mutual("b", "a")))))
        .isEmpty();
  }

  private static Proposal draft(String id, String to) {
    Id<Proposal> earlier = Id.of(to);
    return proposal(id)
        .respondsTo(Response.builder().to(earlier).relation(ResponseRelation.COUNTERS).build())
        .build();
  }

  private static Proposal mutual(String id, String other) {
    return proposal(id)
        .addCondition(
            Condition.builder().kind(ConditionKind.ONCE).addAnyOf(Id.<Proposal>of(other)).build())
        .build();
  }

  private static Proposal.Builder proposal(String id) {
    return Proposal.builder()
        .id(id)
        .title("a draft")
        .kind(ProposalKind.DRAFT)
        .addEvidence(BaseStory.says("Talks may follow"));
  }
}
