/**
 * Replays recorded calls against the original and against candidates, in fresh JVMs, and compares what came of each.
 *
 * <p>Recording them is {@code workload}'s.
 */
@NullMarked
package dev.speedopt.verification.replay;

import org.jspecify.annotations.NullMarked;
