/**
 * The arithmetic of verdicts: robust location, Student and Yuen bounds, the sequential rule.
 *
 * <p>Pure functions: no clock, no process, no file.
 */
@NullMarked
package dev.speedopt.measurement.statistics;

import org.jspecify.annotations.NullMarked;
