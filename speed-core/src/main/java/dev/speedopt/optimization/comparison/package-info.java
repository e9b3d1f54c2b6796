/**
 * Two versions of the user's code beside each other: a benchmark of what the user gives, a regression check of the code as it
 * is now against that of a baseline.
 *
 * <p>Nothing is proposed, voted on or committed here.
 */
@NullMarked
package dev.speedopt.optimization.comparison;

import org.jspecify.annotations.NullMarked;
