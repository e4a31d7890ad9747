package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.report.Rule;

/**
 * A story that breaks one rule and no other. As a parameter of a jqwik property it needs no set-up:
 *
 * <pre>{@code
 * @Property
 * void theServiceSaysWhatIsWrongAndWhere(@ForAll BrokenStory broken) {
 *   assertThat(service.check(broken.story()))
 *       .containsExactly(broken.rule().code() + " " + broken.expectedPointer());
 * }
 * }</pre>
 *
 * @param rule the rule; a warning for many of them
 * @param story the story
 * @param expectedPointer where it is broken (RFC 6901)
 */
public record BrokenStory(Rule rule, Story story, String expectedPointer) {}
