/** Programs ask: for stories, revisions, actors and packages. Start at StoriesController. */
@NullMarked
package io.github.standpoint.newsdesk.lookup;

import org.jspecify.annotations.NullMarked;
