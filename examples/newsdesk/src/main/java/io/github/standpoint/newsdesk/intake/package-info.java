/** Stories come in: one at a time or in bulk. Start at IntakeController. */
@NullMarked
package io.github.standpoint.newsdesk.intake;

import org.jspecify.annotations.NullMarked;
