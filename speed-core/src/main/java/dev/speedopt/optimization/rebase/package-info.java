/**
 * An accepted change, made again on another version of the sources: its method found wherever it went, the change merged by
 * syntax, and whether what was measured still holds.
 *
 * <p>Nothing is compiled, run or committed here.
 */
@NullMarked
package dev.speedopt.optimization.rebase;

import org.jspecify.annotations.NullMarked;
