/** The rules that a whole story keeps. Start at StoryValidator. */
@NullMarked
package io.github.standpoint.validation;

import org.jspecify.annotations.NullMarked;
