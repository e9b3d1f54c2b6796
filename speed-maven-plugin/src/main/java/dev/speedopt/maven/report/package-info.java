/**
 * The site report: the core's HTML fragments through a Doxia sink.
 *
 * <p>What they say is the core's; here is only where the run is read from and where its pages go.
 */
@NullMarked
package dev.speedopt.maven.report;

import org.jspecify.annotations.NullMarked;
