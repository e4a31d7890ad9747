/**
 * The command {@code standpoint}: shows and checks stories. Start at {@link
 * io.github.standpoint.cli.Standpoint}.
 */
@NullMarked
package io.github.standpoint.cli;

import org.jspecify.annotations.NullMarked;
