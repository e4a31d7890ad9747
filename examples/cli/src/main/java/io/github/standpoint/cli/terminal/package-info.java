/**
 * Text that is safe and readable at a terminal. Start at {@link
 * io.github.standpoint.cli.terminal.Page}.
 */
@NullMarked
package io.github.standpoint.cli.terminal;

import org.jspecify.annotations.NullMarked;
