/**
 * What has come in, and is kept: every revision, and what the latest say. Start at StoryArchive.
 */
@NullMarked
package io.github.standpoint.newsdesk.archive;

import org.jspecify.annotations.NullMarked;
