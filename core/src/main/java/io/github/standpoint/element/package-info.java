/** What every element of a story has, and how one refers to another. Start at Id. */
@ModelStyle
@NullMarked
package io.github.standpoint.element;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
