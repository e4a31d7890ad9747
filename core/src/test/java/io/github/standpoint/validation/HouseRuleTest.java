package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRuleTest {
  private static final StoryValidator DESK =
      StoryValidator.builder().with(TwoSources.INSTANCE).build();

  private static final Story STORY =
      Story.builder()
          .id("s1")
          .language("en")
          .addClaim(Claim.builder().id("c1").relation(ClaimRelation.OCCURRED).build())
          .build();

  @Test
  void aHouseRuleIsCheckedBesideTheStandardOnes() {
    assertThat(DESK.validate(STORY).problems())
        .extracting(Problem::code, Problem::getPointer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("desk:two-sources", "/claims/0/accordingTo"));
    assertThat(StoryValidator.standard().validate(STORY).problems()).isEmpty();
  }

  @Test
  void aHouseRuleCanBeRaised() {
    Report report =
        StoryValidator.builder()
            .with(TwoSources.INSTANCE)
            .raise(TwoSources.INSTANCE)
            .build()
            .validate(STORY);
    assertThat(report.valid()).isFalse();
  }

  @Test
  void theDeskOfTheDocumentJudgesAStory() {
    Story story = STORY;
    StoryValidator desk =
        StoryValidator.builder()
            .with(TwoSources.INSTANCE)
            .raise(StandardRule.EVIDENCE_ABSENT)
            .lower(StandardRule.QUOTE_NOT_IN_TEXT)
            .without(StandardRule.AMOUNT_AMBIGUOUS_SYMBOL)
            .maxProblems(500)
            .build();
    Report report = desk.validate(story);

    assertThat(report.problems()).extracting(Problem::code).contains("desk:two-sources");
  }

  /** What the document prints is what is tested here. */
  @Test
  void theDocumentPrintsThisRule() throws IOException {
    assertThat(Files.readString(Path.of("docs/house-rules.md")))
        .contains(from("TwoSources", "enum TwoSources"))
        .contains(from("ActorsIdentified", "  public void check"));
  }

  private static String from(String rule, String start) throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/io/github/standpoint/validation/" + rule + ".java"));
    return source.substring(source.indexOf(start), source.lastIndexOf('}')).stripTrailing();
  }

  @Test
  void oneRuleLooksAtActorsOfEveryKind() {
    Story story =
        Story.builder()
            .from(STORY)
            .addActors(State.of("us", "United States"), Person.of("ann", "Ann"))
            .build();

    assertThat(StoryValidator.builder().with(ActorsIdentified.INSTANCE).build().validate(story))
        .extracting(Problem::getPointer)
        .containsExactly("/actors/0/identifiers", "/actors/1/identifiers");
  }

  /** A rule whose code, and whether it is off, are what a test wants. */
  private record AnyRule(String code, boolean onRequest, String mustHold) implements StoryRule {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(IndexedStory story, Findings findings) {
      findings.report(this, Pointer.ROOT);
    }
  }

  private static AnyRule rule(String code) {
    return new AnyRule(code, false, "Nothing holds.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "two-sources",
        "id.duplicate",
        "json.missing",
        ":x",
        "desk:",
        "desk:a b",
        "D:x"
      })
  void aHouseRuleWithoutAPrefixIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryValidator.builder().with(rule(code)))
        .withMessageContaining("such as desk:two-sources")
        .withMessageEndingWith("but was " + code);
  }

  @Test
  void aRuleThatIsAddedAgainTakesThePlaceOfTheFirst() {
    AnyRule later = new AnyRule("desk:x", false, "Something else.");
    StoryValidator twice = StoryValidator.builder().with(rule("desk:x")).with(later).build();

    assertThat(twice.validate(STORY))
        .singleElement()
        .satisfies(it -> assertThat(it.getRule()).isSameAs(later));
  }

  @Test
  void twoRulesOfOneCodeAreRefused() {
    StoryValidator.Builder builder = StoryValidator.builder().with(TwoSources.INSTANCE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.with(rule("desk:two-sources")))
        .withMessageContaining("desk:two-sources")
        .withMessageContaining(TwoSources.class.getName())
        .withMessageContaining(AnyRule.class.getName());
  }

  @Test
  void aHouseRuleOnRequestCountsOnlyWhenItIsAskedFor() {
    AnyRule off = new AnyRule("desk:off", true, "Nothing holds.");

    assertThat(StoryValidator.builder().with(off).build().validate(STORY)).isEmpty();
    assertThat(StoryValidator.builder().with(off).lower(off).build().validate(STORY).warnings())
        .hasSize(1);
    assertThat(StoryValidator.builder().raise(off).with(off).build().validate(STORY).errors())
        .hasSize(1);
  }

  @Test
  void aHouseRuleThatIsLeftOutIsNotEvenRun() {
    StoryRule broken =
        new StoryRule() {
          @Override
          public String code() {
            return "desk:broken";
          }

          @Override
          public Severity severity() {
            return Severity.WARNING;
          }

          @Override
          public String mustHold() {
            return "Nothing.";
          }

          @Override
          public void check(IndexedStory story, Findings findings) {
            throw new IllegalStateException("run");
          }
        };

    assertThat(StoryValidator.builder().with(broken).without(broken).build().validate(STORY))
        .isEmpty();
  }
}
