package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
    String source =
        Files.readString(Path.of("src/test/java/io/github/standpoint/validation/TwoSources.java"));
    String printed = source.substring(source.indexOf("enum TwoSources"));
    assertThat(Files.readString(Path.of("docs/house-rules.md"))).contains(printed.strip());
  }
}
