/**
 * Whether tests and replay look at enough of a target to be believed: coverage of lines and branches.
 *
 * <p>Tests that would fill a gap are written by {@code testwriting}.
 */
@NullMarked
package dev.speedopt.adequacy;

import org.jspecify.annotations.NullMarked;
