/** Ready-made checks that hold a store or a service against the model. Start at StoryContract. */
@NullMarked
package io.github.standpoint.testing.contract;

import org.jspecify.annotations.NullMarked;
