/**
 * Pairs of JMH forks that take turns, the sequential decision over them, allocation, noise.
 *
 * <p>Whether a measured gain is accepted is decided here and nowhere else.
 */
@NullMarked
package dev.speedopt.measurement;

import org.jspecify.annotations.NullMarked;
