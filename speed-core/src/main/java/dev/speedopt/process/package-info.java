/**
 * Child processes: started with limits, watched, and never left behind.
 *
 * <p>What runs in them, and what their output means, is the caller's.
 */
@NullMarked
package dev.speedopt.process;

import org.jspecify.annotations.NullMarked;
