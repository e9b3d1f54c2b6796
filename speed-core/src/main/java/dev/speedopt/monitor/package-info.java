/**
 * A live page of a run, of this process or another: follows the files that a run leaves, and serves them read-only over HTTP.
 *
 * <p>Nothing here writes, and no run knows that it is watched.
 */
@NullMarked
package dev.speedopt.monitor;

import org.jspecify.annotations.NullMarked;
