/**
 * How time grows with size: fitted exponents and their intervals.
 *
 * <p>Which sizes are measured is {@code measurement.scenario}'s.
 */
@NullMarked
package dev.speedopt.measurement.growth;

import org.jspecify.annotations.NullMarked;
