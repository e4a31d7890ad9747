/** Values without an identity: amounts, dates, names, conditions. Start at FuzzyDate and Amount. */
@ModelStyle
@NullMarked
package io.github.standpoint.value;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
