/** Who said what, where it was said, and in which words. Start at Statement. */
@ModelStyle
@NullMarked
package io.github.standpoint.statement;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
