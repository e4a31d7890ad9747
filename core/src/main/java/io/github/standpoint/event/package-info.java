/** What happened, happens or may happen, votes included. Start at Event. */
@ModelStyle
@NullMarked
package io.github.standpoint.event;

import io.github.standpoint.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
