/** Makes a story that shows a fault so small that a person can read it. Start at SmallerStory. */
@NullMarked
package io.github.standpoint.testing.reduction;

import org.jspecify.annotations.NullMarked;
