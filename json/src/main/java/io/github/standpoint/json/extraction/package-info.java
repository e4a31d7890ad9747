/** Stories out of the output of language models: start at {@link ExtractionJson}. */
@NullMarked
package io.github.standpoint.json.extraction;

import org.jspecify.annotations.NullMarked;
