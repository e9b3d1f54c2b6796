/**
 * Stored evidence under other thresholds.
 *
 * <p>Nothing is measured, and nothing is committed here.
 */
@NullMarked
package dev.speedopt.optimization.decision;

import org.jspecify.annotations.NullMarked;
