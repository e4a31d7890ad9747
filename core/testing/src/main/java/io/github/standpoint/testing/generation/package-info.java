/** How valid stories come about, from any source of decisions. Start at StoryGenerator. */
@NullMarked
package io.github.standpoint.testing.generation;

import org.jspecify.annotations.NullMarked;
