package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.ID_DIFFERS_ONLY_IN_CASE;
import static io.github.standpoint.report.StandardRule.ID_DUPLICATE;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ids tell the elements of a story apart. */
final class IdRules {

  private IdRules() {}

  static void unique(IndexedStory story, Findings findings) {
    for (Located<?> again : story.repeated()) {
      String id = id(again);
      Located<?> first = story.find(id).orElseThrow();
      findings.report(
          ID_DUPLICATE,
          again.at("id"),
          facts -> facts.shortened(id).addRelated(first.at().toString()));
    }
    differing(story, findings);
  }

  private static void differing(IndexedStory story, Findings findings) {
    if (allFolded(story.ids())) {
      return;
    }
    Map<String, String> folded = new HashMap<>();
    for (String id : story.ids()) {
      String alike = folded.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
      if (alike != null) {
        Located<?> first = story.find(alike).orElseThrow();
        findings.report(
            ID_DIFFERS_ONLY_IN_CASE,
            story.find(id).orElseThrow().at("id"),
            facts -> facts.shortened(id).addRelated(first.at().toString()));
      }
    }
  }

  /** Where no id has a capital, no two differ in capitals. */
  private static boolean allFolded(Iterable<String> ids) {
    for (String id : ids) {
      if (!plainlyFolded(id) && !id.toLowerCase(Locale.ROOT).equals(id)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all is ASCII without capitals, as nearly every id is. */
  private static boolean plainlyFolded(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static <T> String id(Located<T> located) {
    return String.valueOf(located.type().attribute("id").orElseThrow().get(located.value()));
  }
}
