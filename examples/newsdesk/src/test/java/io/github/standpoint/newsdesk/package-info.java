/** Tests of the service as its clients see it: over HTTP. */
@NullMarked
package io.github.standpoint.newsdesk;

import org.jspecify.annotations.NullMarked;
