/** Stories with one fault. Start at BrokenStory. */
@NullMarked
package io.github.standpoint.testing.mutation;

import org.jspecify.annotations.NullMarked;
