package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardRuleTest {
  private static final Set<String> CODES =
      Arrays.stream(StandardRule.values()).map(StandardRule::code).collect(Collectors.toSet());

  private static Properties properties(String file) throws IOException {
    Properties properties = new NoRepeats();
    try (InputStream in = StandardRule.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  /** A file that gives one key twice would lose the first without a word. */
  private static final class NoRepeats extends Properties {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      assertThat(containsKey(key)).as("%s is given twice", key).isFalse();
      return super.put(key, value);
    }
  }

  @Test
  void aCodeIsUsedOnceAndNamesTheConstant() {
    assertThat(CODES).hasSameSizeAs(StandardRule.values());
    assertThat(StandardRule.values())
        .allSatisfy(
            it ->
                assertThat(it.name())
                    .isEqualTo(
                        it.code().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT)))
        .allSatisfy(it -> assertThat(it).hasToString(it.code()));
  }

  @ParameterizedTest
  @EnumSource(StandardRule.class)
  void everyRuleSaysWhatMustHoldWhyItMattersAndHowItIsBroken(StandardRule rule) {
    assertThat(rule.mustHold()).matches("(?s)\\p{L}.*\\.");
    assertThat(rule.why()).matches("(?s).*\\p{L}.*\\.").isNotEqualTo(rule.mustHold());
    assertThat(rule.breakingExample()).isNotBlank();
    assertThat(rule.standard()).doesNotStartWith(" ").doesNotEndWith(" ");
  }

  @Test
  void noTwoRulesSayTheSame() {
    assertThat(StandardRule.values()).extracting(StandardRule::mustHold).doesNotHaveDuplicates();
    assertThat(StandardRule.values())
        .extracting(StandardRule::breakingExample)
        .filteredOn(it -> !it.contains("\"value\": -5") && !it.contains("\"atLeast\": 5"))
        .doesNotHaveDuplicates();
  }

  @Test
  void noTextIsOfARuleThatDoesNotExist() throws IOException {
    Set<String> possible =
        CODES.stream()
            .flatMap(
                it -> Stream.of("holds", "why", "standard", "breaks").map(part -> it + "." + part))
            .collect(Collectors.toSet());

    assertThat(properties("rules.properties").stringPropertyNames()).isSubsetOf(possible);
  }

  @Test
  void everyRuleHasAMessageAndEveryMessageARule() throws IOException {
    assertThat(properties("/ContributorValidationMessages.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(CODES.stream().map(it -> "standpoint." + it).toList());
  }

  @ParameterizedTest
  @EnumSource(StandardRule.class)
  void aMessageSaysMustOfAnErrorAndShouldOfAWarning(StandardRule rule) {
    String message = rule.message(Locale.ENGLISH);

    assertThat(message).isNotBlank().doesNotEndWith(".");
    if (rule != StandardRule.REPORT_TRUNCATED) { // which is about the report and asks nothing
      assertThat(message.contains(" must "))
          .as(message)
          .isEqualTo(rule.severity() == Severity.ERROR);
    }
  }

  @ParameterizedTest
  @EnumSource(StandardRule.class)
  void aMessageIsEnglishWhereALanguageHasNone(StandardRule rule) {
    assertThat(rule.message(Locale.JAPANESE)).isEqualTo(rule.message(Locale.ENGLISH));
    assertThat(rule.message(Locale.ROOT)).isEqualTo(rule.message(Locale.ENGLISH));
  }

  @Test
  void everyConstraintAnnotationNamesARuleAsItsMessage() throws NoSuchMethodException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.standpoint.constraint");
    List<Class<?>> constraints =
        classes.stream()
            .filter(it -> it.isAnnotatedWith(Constraint.class))
            .<Class<?>>map(it -> it.reflect())
            .toList();

    Set<String> messages = new TreeSet<>();
    for (Class<?> constraint : constraints) {
      messages.add((String) constraint.getMethod("message").getDefaultValue());
    }
    assertThat(messages)
        .hasSameSizeAs(constraints)
        .filteredOn(it -> !it.equals("{standpoint.incoherent}")) // never shown
        .allMatch(it -> CODES.contains(it.replaceAll("^\\{standpoint\\.|}$", "")));
  }
}
