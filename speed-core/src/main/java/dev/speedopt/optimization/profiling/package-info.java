/**
 * Takes profiles: of the tests, of a benchmark, of a program; and finds those that were taken.
 *
 * <p>What they say is {@code analysis.profile}'s.
 */
@NullMarked
package dev.speedopt.optimization.profiling;

import org.jspecify.annotations.NullMarked;
