/** Arbitraries for jqwik, which finds them by itself. Start at Stories. */
@NullMarked
package io.github.standpoint.testing.arbitrary;

import org.jspecify.annotations.NullMarked;
