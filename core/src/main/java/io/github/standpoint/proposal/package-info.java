/** What can be done, and the texts that say so. Start at Measure and Proposal. */
@ModelStyle
@NullMarked
package io.github.standpoint.proposal;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
