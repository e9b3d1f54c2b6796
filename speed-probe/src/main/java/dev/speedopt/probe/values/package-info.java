/**
 * Values that show differences, by type: those at its edges, and pairs that one notion of equality takes for the same and
 * another does not. Nothing here knows what the values are for.
 */
@NullMarked
package dev.speedopt.probe.values;

import org.jspecify.annotations.NullMarked;
