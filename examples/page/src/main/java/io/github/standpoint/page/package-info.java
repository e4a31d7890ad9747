/**
 * A story as one HTML page, for people who would rather look than read. Start at {@link
 * io.github.standpoint.page.StoryPage}.
 */
@NullMarked
package io.github.standpoint.page;

import org.jspecify.annotations.NullMarked;
