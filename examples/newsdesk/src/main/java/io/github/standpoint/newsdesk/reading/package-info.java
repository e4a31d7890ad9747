/** People look: pages that work without a script. Start at StoryPages. */
@NullMarked
package io.github.standpoint.newsdesk.reading;

import org.jspecify.annotations.NullMarked;
