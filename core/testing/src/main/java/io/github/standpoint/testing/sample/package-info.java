/** Stories for a seed, without any test engine. Start at Samples. */
@NullMarked
package io.github.standpoint.testing.sample;

import org.jspecify.annotations.NullMarked;
