package io.github.standpoint.cli;

import io.github.standpoint.json.JsonRule;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.StandardRule;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All rules that a document is checked against: those of its JSON, then those of the model. */
final class Catalogue {
  private static final List<Rule> RULES = rules();

  private Catalogue() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(List.of(JsonRule.values()));
    rules.addAll(List.of(StandardRule.values()));
    return List.copyOf(rules);
  }

  static List<Rule> all() {
    return RULES;
  }

  /**
   * Returns the rule with this code.
   *
   * @throws ParameterException if there is none, with the code that was probably meant
   */
  static Rule rule(String code, CommandLine command) {
    return RULES.stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ParameterException(command, unknown(code)));
  }

  private static String unknown(String code) {
    String meant =
        Nearest.of(code, RULES.stream().map(Rule::code).toList())
            .map(it -> "; did you mean '" + it + "'?")
            .orElse("; 'standpoint rules' lists them all");
    return "there is no rule '" + code + "'" + meant;
  }
}
