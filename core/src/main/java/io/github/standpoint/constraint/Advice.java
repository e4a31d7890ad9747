package io.github.standpoint.constraint;

/**
 * The group of the warnings: what is legal, and an editor should look at. It stands alone: errors
 * are in the default group.
 */
public interface Advice {}
