package io.github.standpoint.json;

import io.github.standpoint.report.Problem;

/**
 * A problem and where it stands in the text.
 *
 * @param problem the problem, without line and column
 * @param spot its place
 */
record LocatedProblem(Problem problem, Spot spot) {}
