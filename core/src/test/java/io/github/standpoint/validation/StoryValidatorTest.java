package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.Specimen;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryValidatorTest {
  /** One error and one warning. */
  private static final Story FAULTY =
      BaseStory.with(
          it ->
              it.language("english!")
                  .addPlace(Place.builder().id("x").name("X").country("UX").build()));

  /** A rule of an application: everybody who is quoted is quoted by name. */
  private static final class NamedSpeakers implements StoryRule {
    @Override
    public String code() {
      return "desk:named-speakers";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String mustHold() {
      return "Who is quoted is named.";
    }

    @Override
    public String message(Locale locale) {
      return "{who} should be named, but {value} says it";
    }

    @Override
    public void check(IndexedStory story, Findings findings) {
      for (Located<Statement> statement : story.all(Statement.class)) {
        findings.report(
            this,
            statement.at("speakers").child(0),
            it -> it.value("somebody").putFact("who", "Koval"));
      }
    }
  }

  private static String line(Problem problem) {
    return problem.getSeverity() + " " + problem.code() + " at " + problem.getPointer();
  }

  private static Report validate(StoryValidator.Builder validator) {
    return validator.build().validate(FAULTY);
  }

  @Test
  void allRulesCountUnlessItIsSaidOtherwise() {
    assertThat(StoryValidator.standard().validate(FAULTY))
        .extracting(StoryValidatorTest::line)
        .containsExactly(
            "ERROR language.malformed at /language",
            "WARNING country.unknown at /places/1/country");
  }

  @Test
  void aRuleCanBeLeftOutRaisedAndLowered() {
    assertThat(validate(StoryValidator.builder().without(StandardRule.LANGUAGE_MALFORMED)))
        .extracting(StoryValidatorTest::line)
        .containsExactly("WARNING country.unknown at /places/1/country");
    assertThat(validate(StoryValidator.builder().raise(StandardRule.COUNTRY_UNKNOWN)).errors())
        .hasSize(2);
    assertThat(validate(StoryValidator.builder().lower(StandardRule.LANGUAGE_MALFORMED)).valid())
        .isTrue();
  }

  @Test
  void theLastWordOnARuleCounts() {
    StoryValidator.Builder builder =
        StoryValidator.builder()
            .without(StandardRule.COUNTRY_UNKNOWN)
            .lower(StandardRule.COUNTRY_UNKNOWN)
            .raise(StandardRule.COUNTRY_UNKNOWN);

    assertThat(validate(builder).errors()).hasSize(2);
  }

  @Test
  void aValidatorDoesNotChangeWithItsBuilder() {
    StoryValidator.Builder builder = StoryValidator.builder();
    StoryValidator validator = builder.build();
    builder.without(StandardRule.LANGUAGE_MALFORMED).with(new NamedSpeakers()).maxProblems(1);

    assertThat(validator.validate(FAULTY)).isEqualTo(StoryValidator.standard().validate(FAULTY));
  }

  @Test
  void aHouseRuleIsCheckedWithTheOthersAndShownInTheOrderOfTheDocument() {
    StoryRule house = new NamedSpeakers();
    Report report = validate(StoryValidator.builder().with(house));

    assertThat(report)
        .extracting(StoryValidatorTest::line)
        .containsExactly(
            "ERROR language.malformed at /language",
            "WARNING country.unknown at /places/1/country",
            "WARNING desk:named-speakers at /statements/0/speakers/0");
    assertThat(report.problems().get(2).message())
        .isEqualTo("Koval should be named, but 'somebody' says it");
    assertThat(validate(StoryValidator.builder().with(house).raise(house)).errors()).hasSize(2);
    assertThat(validate(StoryValidator.builder().with(house).without(house)))
        .isEqualTo(StoryValidator.standard().validate(FAULTY));
  }

  @Test
  void aReportHoldsNoMoreThanItMayAndSaysHowMuchIsMissing() {
    Story story = dangling(10);
    Report report = StoryValidator.builder().maxProblems(4).build().validate(story);

    assertThat(report)
        .extracting(StoryValidatorTest::line)
        .startsWith("WARNING country.unknown at /places/0/country")
        .endsWith("WARNING report.truncated at ")
        .hasSize(5);
    assertThat(report.problems().get(4).message()).startsWith("6 more ");
  }

  @Test
  void aReportThatIsJustFullIsNotTruncated() {
    assertThat(StoryValidator.builder().maxProblems(10).build().validate(dangling(10)))
        .hasSize(10)
        .noneMatch(it -> it.getRule() == StandardRule.REPORT_TRUNCATED);
  }

  @Test
  void aReportKeepsAllErrorsAndAsManyWarningsAsThereIsRoomFor() {
    Story story = Story.builder().from(dangling(10)).putExtension("priority", "high").build();

    assertThat(StoryValidator.builder().maxProblems(4).build().validate(story))
        .extracting(StoryValidatorTest::line)
        .containsExactly(
            "WARNING country.unknown at /places/0/country",
            "WARNING country.unknown at /places/1/country",
            "WARNING country.unknown at /places/2/country",
            "ERROR extension.key-malformed at /extensions/priority",
            "WARNING report.truncated at ");
  }

  @Test
  void aTruncatedReportStillSaysThatAStoryIsInvalid() {
    Story story = Story.builder().from(dangling(10)).putExtension("priority", "high").build();

    assertThat(StoryValidator.builder().maxProblems(4).build().validate(story).valid()).isFalse();
  }

  @Test
  void theSeverityOfATruncatedReportCanBeRaisedToo() {
    StoryValidator.Builder builder =
        StoryValidator.builder().maxProblems(4).raise(StandardRule.REPORT_TRUNCATED);

    assertThat(builder.build().validate(dangling(10)).errors()).hasSize(1);
  }

  @Test
  void aReportHoldsAtLeastOneProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryValidator.builder().maxProblems(0))
        .withMessageContaining("0");
    assertThat(StoryValidator.DEFAULT_MAX_PROBLEMS).isEqualTo(10_000);
  }

  @Test
  void whatIsNotThereIsNamed() {
    StoryValidator validator = StoryValidator.standard();

    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate((Story) null))
        .withMessage("story");
    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate((Element) null))
        .withMessage("element");
    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate(FAULTY, null))
        .withMessage("leftOut");
    assertThatNullPointerException()
        .isThrownBy(() -> StoryValidator.builder().with(null))
        .withMessage("rule");
    assertThatNullPointerException()
        .isThrownBy(() -> StoryValidator.builder().lower(null))
        .withMessage("rule");
  }

  @Test
  void aStoryOfWhichEveryAttributeIsFilledCanBeChecked() {
    Report report = StoryValidator.standard().validate(Specimen.full(Model.STORY, 1));

    assertThat(report).isNotEmpty().allSatisfy(it -> assertThat(it.message()).isNotBlank());
  }

  private static Story dangling(int count) {
    Place[] places =
        IntStream.range(0, count)
            .mapToObj(it -> Place.builder().id("p" + it).name("P").country("UX").build())
            .toArray(Place[]::new);
    return BaseStory.places(places);
  }
}
