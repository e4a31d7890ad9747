package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.JsonRule;
import io.github.standpoint.report.StandardRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest extends CommandTest {

  @Test
  void everyRuleIsListed() {
    assertThat(run("rules")).isZero();
    for (StandardRule rule : StandardRule.values()) {
      assertThat(out()).contains(rule.code() + ": ");
    }
    for (JsonRule rule : JsonRule.values()) {
      assertThat(out()).contains(rule.code() + ": ");
    }
  }

  @Test
  void oneRuleIsExplainedInFull() {
    assertThat(run("rules", "amount.form")).isZero();
    assertThat(out())
        .contains("amount.form", "Severity: error", "What must hold: ", "Why: ", "Breaks it: ");
  }

  @Test
  void jsonIsOneObjectARule() {
    run("rules", "--format", "json");
    String[] lines = out().split("\n");

    assertThat(lines).hasSize(StandardRule.values().length + JsonRule.values().length);
    JsonNode first = new JsonMapper().readTree(lines[0]);
    assertThat(first.propertyNames())
        .containsExactly("code", "severity", "mustHold", "why", "standard", "breakingExample");
  }

  @Test
  void anUnknownRuleIsAUsageError() {
    assertThat(run("rules", "amount.from")).isEqualTo(2);
    assertThat(err()).contains("did you mean 'amount.form'?");
  }
}
