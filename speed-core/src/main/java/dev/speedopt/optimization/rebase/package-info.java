/**
 * Accepted changes on a new base: found again where they moved, merged by syntax, and proved again.
 *
 * <p>Never a conflict marker: what cannot be carried over is dropped, with the reason.
 */
@NullMarked
package dev.speedopt.optimization.rebase;

import org.jspecify.annotations.NullMarked;
