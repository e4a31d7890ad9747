/** What stands before every request: who may write, how much and how often. */
@NullMarked
package io.github.standpoint.newsdesk.guard;

import org.jspecify.annotations.NullMarked;
