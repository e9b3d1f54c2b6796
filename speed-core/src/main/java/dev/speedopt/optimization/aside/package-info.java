/**
 * Goals that climb a part of the ladder and leave the user's branch alone: suggest, verify, generate, coverage, tests.
 *
 * <p>They take the same baseline and the same rungs as a run.
 */
@NullMarked
package dev.speedopt.optimization.aside;

import org.jspecify.annotations.NullMarked;
