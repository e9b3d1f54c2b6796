/**
 * A run as metrics in Prometheus' text format, for a scrape and for a text file.
 *
 * <p>Few label values by design: targets of one run, rungs, outcomes, voters. What happened over many runs is Prometheus' to keep.
 */
@NullMarked
package dev.speedopt.report.metrics;

import org.jspecify.annotations.NullMarked;
