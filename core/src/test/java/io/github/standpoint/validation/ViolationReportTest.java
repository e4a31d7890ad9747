package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From what a host's validator hands over one gets the report that one would have got directly. */
class ViolationReportTest {
  private static final StoryValidator STANDARD = StoryValidator.standard();

  /** As a host has it that configures nothing: with the expression language, if there is one. */
  private static final Validator BY_DEFAULT =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final Validator WITHOUT_EXPRESSIONS =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** Everything that a statement can have wrong by itself. */
  private static final Statement STATEMENT =
      Statement.builder().id("! ${7*7}").verb("sayz").putExtension("priority", "high").build();

  /** A message of a host's own, with stories in several places. */
  record Delivery(
      @Valid Story story,
      List<@Valid Story> others,
      Map<String, @Valid Story> byDesk,
      Optional<@Valid Place> place,
      @NotNull String desk) {}

  /** Has a value of the model that is no element. */
  record Invoice(@Valid Amount amount) {}

  /** A service of a host's own. */
  public static class Desk {
    /** Takes a story. */
    public void receive(String name, @Valid Story story) {}
  }

  static Stream<OneFault> faults() {
    return OneFault.all()
        .filter(it -> !it.rule().onRequest() && it.rule() != StandardRule.REPORT_TRUNCATED);
  }

  private static <T> Set<ConstraintViolation<T>> all(Validator validator, T value) {
    return validator.validate(value, Default.class, Advice.class);
  }

  private static List<String> places(Report report) {
    return report.stream().map(it -> it.code() + " at " + it.getPointer()).toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theReportOfAHostIsThatOfTheStoryValidatorWithAllFacts(OneFault fault) {
    Report direct = STANDARD.validate(fault.broken());

    assertThat(STANDARD.report(all(BY_DEFAULT, fault.broken()))).isEqualTo(direct);
    assertThat(STANDARD.report(all(WITHOUT_EXPRESSIONS, fault.broken()))).isEqualTo(direct);
  }

  @Test
  void anElementOutsideAStoryIsCheckedAsFarAsItCanBe() {
    Report direct = STANDARD.validate(STATEMENT);

    assertThat(places(direct))
        .containsExactly(
            "id.malformed at /id",
            "statement.no-speaker at /speakers",
            "vocabulary.unknown-term at /verb",
            "extension.key-malformed at /extensions/priority");
    assertThat(STANDARD.report(all(BY_DEFAULT, STATEMENT))).isEqualTo(direct);
    assertThat(STANDARD.report(all(WITHOUT_EXPRESSIONS, STATEMENT))).isEqualTo(direct);
    assertThat(direct.problems().get(0).message()).endsWith("but was '! ${7*7}'");
  }

  @Test
  void aValueWithinAnElementIsCheckedWithIt() {
    var whole =
        io.github.standpoint.assistance.SecurityPackage.builder()
            .id("p")
            .title("P")
            .addAmount(
                Amount.builder()
                    .currency("euro")
                    .currencyBasis(CurrencyBasis.WRITTEN)
                    .asWritten("about €2 billion")
                    .value(3_000_000_000L)
                    .build())
            .build();

    assertThat(places(STANDARD.validate(whole)))
        .containsExactly(
            "amount.value-contradicts-words at /amounts/0/value",
            "currency.malformed at /amounts/0/currency",
            "amount.vagueness-lost at /amounts/0/asWritten");
    assertThat(STANDARD.report(all(BY_DEFAULT, whole))).isEqualTo(STANDARD.validate(whole));
  }

  @Test
  void whatNeedsAStoryIsNotAskedOfAnElement() {
    Position position =
        Position.builder()
            .from(BaseStory.POSITION)
            .holder(Id.of("nobody"))
            .addAccordingTo(Id.<Statement>of("nothing"))
            .build();

    assertThat(STANDARD.validate(position)).isEmpty();
    assertThat(all(BY_DEFAULT, position)).isEmpty();
  }

  @Test
  void pointersStartAtTheStoryWhereverAHostHasIt() {
    Story broken = BaseStory.with(it -> it.language("english!"));
    Place bad = Place.builder().id("p").name(" ").build();
    Delivery delivery =
        new Delivery(
            broken, List.of(BaseStory.STORY, broken), Map.of("x", broken), Optional.of(bad), null);

    Report report = STANDARD.report(all(BY_DEFAULT, delivery));

    assertThat(places(report))
        .containsExactlyInAnyOrder(
            "language.malformed at /language", "text.blank at /name", "host:constraint at /desk");
    assertThat(report.stream().filter(it -> it.code().equals("language.malformed")))
        .allSatisfy(it -> assertThat(it.getValue()).contains("english!"));
  }

  @Test
  void aValueOutsideAnyElementIsReportedWithWhatItWas() {
    Amount euros =
        Amount.builder().currency("euro").currencyBasis(CurrencyBasis.WRITTEN).value(2).build();

    assertThat(STANDARD.report(all(BY_DEFAULT, new Invoice(euros))))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code() + " at " + it.getPointer())
                  .isEqualTo("currency.malformed at /amount/currency");
              assertThat(it.getValue()).contains("euro");
            });
  }

  @Test
  void aConstraintOfTheHostAloneIsReportedInItsWords() {
    Delivery delivery = new Delivery(BaseStory.STORY, List.of(), Map.of(), Optional.empty(), null);

    assertThat(places(STANDARD.report(all(BY_DEFAULT, delivery))))
        .containsExactly("host:constraint at /desk");
  }

  @ParameterizedTest
  @MethodSource("beans")
  void theStoryOfABeanIsFoundHoweverItIsKept(Object bean) {
    assertThat(STANDARD.report(all(BY_DEFAULT, bean)))
        .isEqualTo(STANDARD.validate(ForeignBeans.BROKEN))
        .hasSize(1);
  }

  static Stream<Object> beans() {
    return ForeignBeans.all();
  }

  @Test
  void aMethodCallIsReportedFromItsStory() throws NoSuchMethodException {
    Story broken = BaseStory.with(it -> it.language("english!"));
    Set<ConstraintViolation<Desk>> violations =
        BY_DEFAULT
            .forExecutables()
            .validateParameters(
                new Desk(),
                Desk.class.getMethod("receive", String.class, Story.class),
                new Object[] {"politics", broken});

    assertThat(STANDARD.report(violations)).isEqualTo(STANDARD.validate(broken));
  }

  @Test
  void aValidatorThatLeavesARuleOutOrRaisesOneReadsAHostsFindingsThatWay() {
    Story broken = BaseStory.with(it -> it.language("english!"));
    StoryValidator without =
        StoryValidator.builder().without(StandardRule.LANGUAGE_MALFORMED).build();
    StoryValidator lower = StoryValidator.builder().lower(StandardRule.LANGUAGE_MALFORMED).build();

    assertThat(without.report(all(BY_DEFAULT, broken))).isEmpty();
    assertThat(lower.report(all(BY_DEFAULT, broken))).isEqualTo(lower.validate(broken)).hasSize(1);
  }

  @Test
  void aReportThatAHostCutSaysHowMuchIsMissing() {
    Place[] places =
        IntStream.range(0, 350)
            .mapToObj(
                it -> Place.builder().id("p" + it).name("P").partOf(Id.<Place>of("gone")).build())
            .toArray(Place[]::new);
    Report report = STANDARD.report(all(BY_DEFAULT, BaseStory.places(places)));

    assertThat(report).hasSize(CoherentValidator.MAX_VIOLATIONS + 1);
    assertThat(report.problems().get(0).message()).startsWith("250 more problems");
    assertThat(report.valid()).isFalse();
  }

  @Test
  void messagesAreInTheLanguageOfTheValidatorUnlessAnotherIsAskedFor() {
    Story broken = BaseStory.with(it -> it.language("english!"));
    StoryValidator ukrainian = StoryValidator.builder().locale(Locale.forLanguageTag("uk")).build();
    Problem problem = ukrainian.validate(broken).problems().get(0);

    assertThat(problem.message()).startsWith("мова має бути").contains("english!");
    assertThat(problem.message(Locale.ENGLISH)).startsWith("a language must be");
    assertThat(ukrainian.validate(broken)).isEqualTo(STANDARD.validate(broken));
    assertThat(ukrainian.report(all(BY_DEFAULT, broken)).toString()).contains("мова має бути");
  }
}
