/**
 * One run on several machines: who looks at what, which part is at hand, and what is known of the parts.
 *
 * <p>Running a part and joining the parts is the story itself, and lives with it.
 */
@NullMarked
package dev.speedopt.optimization.shard;

import org.jspecify.annotations.NullMarked;
