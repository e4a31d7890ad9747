/** A service that takes stories in, keeps them, and lets people look. Start at Newsdesk. */
@NullMarked
package io.github.standpoint.newsdesk;

import org.jspecify.annotations.NullMarked;
