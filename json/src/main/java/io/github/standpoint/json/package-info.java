/** Stories as JSON. Start at StoryJson. */
@NullMarked
package io.github.standpoint.json;

import org.jspecify.annotations.NullMarked;
