/**
 * The forks that are measured in: how they are started, what they are told, and what they report.
 *
 * <p>What their figures mean is {@code pair}'s and {@code judge}'s.
 */
@NullMarked
package dev.speedopt.measurement.fork;

import org.jspecify.annotations.NullMarked;
