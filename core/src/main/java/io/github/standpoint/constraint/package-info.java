/** The constraints of the types, for any Jakarta Validation host. Start at Coherent. */
@NullMarked
package io.github.standpoint.constraint;

import org.jspecify.annotations.NullMarked;
