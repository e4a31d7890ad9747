/** Who takes which stance on what, and what is claimed to be so. Start at Position. */
@ModelStyle
@NullMarked
package io.github.standpoint.position;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
