/**
 * One target's chapter: its candidates climb rung by rung, and the best is decided on.
 *
 * <p>Each rung's work is done by the package of its name.
 */
@NullMarked
package dev.speedopt.optimization.ladder;

import org.jspecify.annotations.NullMarked;
