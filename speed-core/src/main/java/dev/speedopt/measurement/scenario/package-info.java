/**
 * Scenarios: which sets of inputs are measured beside the recorded calls, and what their pairs mean for the verdict.
 *
 * <p>Running the pairs is the room above.
 */
@NullMarked
package dev.speedopt.measurement.scenario;

import org.jspecify.annotations.NullMarked;
