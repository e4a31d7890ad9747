/** The one description of the model, which readers, writers and rules walk. Start at Model. */
@NullMarked
package io.github.standpoint.metamodel;

import org.jspecify.annotations.NullMarked;
