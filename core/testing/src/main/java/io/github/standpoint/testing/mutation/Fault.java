package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;

/**
 * A story with a fault, and the story beside it that is as near to it as can be and has none.
 *
 * @param neighbour the story that keeps all rules
 * @param broken the story that breaks one
 * @param pointer where it does
 */
record Fault(Story neighbour, Story broken, String pointer) {}
