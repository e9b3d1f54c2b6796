/**
 * How quiet this machine is: what it says about itself, and what follows from pairs of forks that run the same code.
 *
 * <p>Running the pairs is the measurement's.
 */
@NullMarked
package dev.speedopt.measurement.noise;

import org.jspecify.annotations.NullMarked;
