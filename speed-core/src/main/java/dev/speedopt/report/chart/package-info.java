/**
 * Charts as inline SVG, drawn once for every format.
 *
 * <p>Nothing here chooses colours: classes do, and the page's style sheet paints them.
 */
@NullMarked
package dev.speedopt.report.chart;

import org.jspecify.annotations.NullMarked;
