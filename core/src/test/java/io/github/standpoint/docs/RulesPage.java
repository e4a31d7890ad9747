package io.github.standpoint.docs;

import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;

/** The page of all rules, made from the catalogue itself. */
final class RulesPage {
  private static final String HEAD =
      """
      # Rules

      What must hold of a story. This page is made from `StandardRule`; a test holds it true. An **error** means
      that the record cannot be meant as written; a **warning**, that an editor should look. Codes are a public
      contract: never renamed, never reused.
      """;

  private RulesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    String group = "";
    for (StandardRule rule : StandardRule.values()) {
      String concept = rule.code().substring(0, rule.code().indexOf('.'));
      if (!concept.equals(group)) {
        page.append("\n## ").append(concept).append('\n');
        group = concept;
      }
      append(page, rule);
    }
    return page.toString();
  }

  private static void append(StringBuilder page, StandardRule rule) {
    String severity = rule.severity() == Severity.ERROR ? "error" : "warning";
    page.append("\n**`").append(rule.code()).append("`** · ").append(severity);
    if (!rule.standard().isEmpty()) {
      page.append(" · ").append(rule.standard());
    }
    page.append("  \n").append(rule.mustHold()).append("  \n");
    page.append("*").append(rule.why()).append("*  \n");
    page.append("Breaks it: `").append(rule.breakingExample()).append("`\n");
  }
}
