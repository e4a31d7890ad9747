/**
 * Questions to a story: who stands where, what comes when, what changed. Start at {@link
 * io.github.standpoint.query.StoryIndex}.
 */
@NullMarked
package io.github.standpoint.query;

import org.jspecify.annotations.NullMarked;
