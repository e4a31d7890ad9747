/** Packages of goods and money, and how far they have come. Start at SecurityPackage. */
@ModelStyle
@NullMarked
package io.github.standpoint.assistance;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
