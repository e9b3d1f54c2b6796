/**
 * CI systems: what they tell about the build at hand, and the files that make them run speed.
 *
 * <p>What they read afterwards is written in {@code report.ci}.
 */
@NullMarked
package dev.speedopt.ci;

import org.jspecify.annotations.NullMarked;
