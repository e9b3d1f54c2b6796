/**
 * Words and figures of reports.
 *
 * <p> numbers with their units, hostile text made visible, what an attempt's end is called:Nothing here knows a format.
 */
@NullMarked
package dev.speedopt.report.text;

import org.jspecify.annotations.NullMarked;
