/** The story and its text. Start reading at {@link io.github.standpoint.Story}. */
@ModelStyle
@NullMarked
package io.github.standpoint;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
