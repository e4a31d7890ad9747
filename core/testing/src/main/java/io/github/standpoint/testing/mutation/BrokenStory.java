package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.report.Rule;

/**
 * A story that breaks one rule and no other.
 *
 * @param rule the rule
 * @param story the story
 * @param expectedPointer where it is broken (RFC 6901)
 */
public record BrokenStory(Rule rule, Story story, String expectedPointer) {}
