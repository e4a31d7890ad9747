/**
 * What a coverage-guided fuzzer feeds with bytes: one class a target, with the method that Jazzer
 * calls. They need no Jazzer to compile or to run over the kept corpus.
 */
@NullMarked
package io.github.standpoint.json.fuzz;

import org.jspecify.annotations.NullMarked;
