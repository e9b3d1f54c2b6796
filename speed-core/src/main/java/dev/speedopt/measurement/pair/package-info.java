/**
 * Two forks that take turns, and what one pair and many pairs say.
 *
 * <p>Whether that is enough for a verdict is {@code judge}'s.
 */
@NullMarked
package dev.speedopt.measurement.pair;

import org.jspecify.annotations.NullMarked;
