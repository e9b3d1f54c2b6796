/**
 * Single calls, timed one by one: percentiles instead of averages.
 *
 * <p>Comparing two variants is {@code bench}'s.
 */
@NullMarked
package dev.speedopt.probe.sample;

import org.jspecify.annotations.NullMarked;
