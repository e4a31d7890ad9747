package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Problem ERROR =
      Problem.builder().rule(StandardRule.ID_MALFORMED).pointer("/id").value("a b").build();
  private static final Problem WARNING =
      Problem.builder().rule(StandardRule.COUNTRY_UNKNOWN).pointer("/x").value("UX").build();

  @Test
  void aStoryWithWarningsAloneIsValid() {
    assertThat(Report.empty().valid()).isTrue();
    assertThat(Report.of(List.of(WARNING)).valid()).isTrue();
    assertThat(Report.of(List.of(WARNING, ERROR)).valid()).isFalse();
  }

  @Test
  void errorsAndWarningsAreToldApartInTheirOrder() {
    Report report = Report.of(List.of(WARNING, ERROR, WARNING));

    assertThat(report.errors()).containsExactly(ERROR);
    assertThat(report.warnings()).containsExactly(WARNING, WARNING);
    assertThat(report).containsExactly(WARNING, ERROR, WARNING);
    assertThat(report.stream()).hasSize(3);
  }

  @Test
  void theSeverityOfTheProblemCountsNotThatOfTheRule() {
    Problem lowered = Problem.builder().from(ERROR).severity(Severity.WARNING).build();

    assertThat(Report.of(List.of(lowered)).valid()).isTrue();
  }

  @Test
  void twoReportsFollowEachOther() {
    Report both = Report.of(List.of(ERROR)).and(Report.of(List.of(WARNING)));

    assertThat(both.problems()).containsExactly(ERROR, WARNING);
    assertThat(both.and(Report.empty())).isEqualTo(both).hasSameHashCodeAs(both);
    assertThat(both).isNotEqualTo(Report.empty());
  }

  @Test
  void aReportDoesNotChangeWithTheListItWasMadeOf() {
    List<Problem> problems = new ArrayList<>(List.of(ERROR));
    Report report = Report.of(problems);
    problems.clear();

    assertThat(report.problems()).containsExactly(ERROR);
    assertThatThrownBy(report.problems()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatNullPointerException().isThrownBy(() -> Report.of(Arrays.asList(ERROR, null)));
  }

  @Test
  void aReportReadsAsALineAProblem() {
    Problem top = Problem.builder().from(WARNING).pointer("").build();

    assertThat(Report.of(List.of(ERROR, top)).toString().lines())
        .hasSize(2)
        .anySatisfy(
            it -> assertThat(it).startsWith("error id.malformed at /id: ").contains("'a b'"))
        .anySatisfy(it -> assertThat(it).startsWith("warning country.unknown at the top: "));
    assertThat(Report.empty()).hasToString("");
  }

  @Test
  void aProblemWhoseLineIsKnownReadsWithIt() {
    Problem located = Problem.builder().from(ERROR).line(3).column(14).build();

    assertThat(Report.of(List.of(located)).toString())
        .startsWith("error id.malformed at /id, line 3, column 14: ");
  }
}
