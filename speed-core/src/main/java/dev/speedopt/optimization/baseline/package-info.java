/**
 * What is known before anything is changed: tests, recorded calls, scenarios, and whether they suffice.
 *
 * <p>A target without a baseline is left alone, with the reason.
 */
@NullMarked
package dev.speedopt.optimization.baseline;

import org.jspecify.annotations.NullMarked;
