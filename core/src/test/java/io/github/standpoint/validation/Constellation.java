package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.StandardRule;
import java.util.List;

/**
 * One way in which honest journalism may look wrong, or a mistake may look right.
 *
 * @param why why the rule is silent or speaks
 * @param rule the rule that it is about
 * @param speaks whether the rule has something to say
 * @param story the story
 */
record Constellation(String why, StandardRule rule, boolean speaks, Story story) {

  static Constellation silent(StandardRule rule, String why, Story story) {
    return new Constellation(why, rule, false, story);
  }

  static Constellation broken(StandardRule rule, String why, Story story) {
    return new Constellation(why, rule, true, story);
  }

  /** Holds that the rule speaks or not, and none of its siblings does. */
  void check() {
    String family = rule.code().substring(0, rule.code().indexOf('.') + 1);
    List<String> codes =
        StoryValidator.standard().validate(story).stream()
            .map(it -> it.code())
            .filter(it -> it.startsWith(family))
            .toList();
    assertThat(codes).as(why).isEqualTo(speaks ? List.of(rule.code()) : List.of());
  }

  @Override
  public String toString() {
    return rule.code() + (speaks ? " speaks: " : " is silent: ") + why;
  }
}
