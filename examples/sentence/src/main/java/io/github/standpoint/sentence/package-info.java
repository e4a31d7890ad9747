/**
 * A story said back in plain English, sentence by sentence, from its structure alone. Start at
 * {@link io.github.standpoint.sentence.Sentences}.
 */
@NullMarked
package io.github.standpoint.sentence;

import org.jspecify.annotations.NullMarked;
