/** The format for programs in other languages: start at {@link StorySchema}. */
@NullMarked
package io.github.standpoint.json.schema;

import org.jspecify.annotations.NullMarked;
