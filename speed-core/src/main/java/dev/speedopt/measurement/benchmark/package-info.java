/**
 * The user's own JMH benchmarks: which of them reach a target, and which of these are measured.
 *
 * <p>Driving them is the probe's; running their pairs, and what these mean, is the room above.
 */
@NullMarked
package dev.speedopt.measurement.benchmark;

import org.jspecify.annotations.NullMarked;
