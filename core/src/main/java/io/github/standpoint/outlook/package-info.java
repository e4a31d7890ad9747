/** What acts on what, and what may come next. Start at Implication and Development. */
@ModelStyle
@NullMarked
package io.github.standpoint.outlook;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
