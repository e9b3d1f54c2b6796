/**
 * What is known of a comparison so far, and whether it is enough to rule.
 *
 * <p>The rules are pure: they look at findings, and start nothing.
 */
@NullMarked
package dev.speedopt.measurement.judge;

import org.jspecify.annotations.NullMarked;
