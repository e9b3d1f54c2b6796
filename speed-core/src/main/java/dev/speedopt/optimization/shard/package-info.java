/**
 * One run on several machines: who looks at what, which part is at hand, and how the parts are joined.
 *
 * <p>A part that is lost is run again; one that is run twice changes nothing.
 */
@NullMarked
package dev.speedopt.optimization.shard;

import org.jspecify.annotations.NullMarked;
