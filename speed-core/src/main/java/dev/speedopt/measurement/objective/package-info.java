/**
 * Objectives: what users want of a target in absolute terms, and how far it is from there.
 *
 * <p>Whether a change is accepted is not decided here.
 */
@NullMarked
package dev.speedopt.measurement.objective;

import org.jspecify.annotations.NullMarked;
