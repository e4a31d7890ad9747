/** The JSON of stories for mappers of Jackson 2. Start at StandpointModule. */
@NullMarked
package io.github.standpoint.json.jackson2;

import org.jspecify.annotations.NullMarked;
