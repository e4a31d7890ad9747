/**
 * A story as a picture for a reader at a terminal. Start at {@link
 * io.github.standpoint.cli.picture.Picture}.
 */
@NullMarked
package io.github.standpoint.cli.picture;

import org.jspecify.annotations.NullMarked;
