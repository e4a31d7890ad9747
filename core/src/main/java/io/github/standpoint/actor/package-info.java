/** Who acts and speaks, and for whom. Start at Actor. */
@ModelStyle
@NullMarked
package io.github.standpoint.actor;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
