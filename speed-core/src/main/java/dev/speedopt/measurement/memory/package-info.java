/**
 * Memory: what calls leave on the heap, and what they allocate.
 *
 * <p>Bytes a call are counted by the pairs of forks, in the room above.
 */
@NullMarked
package dev.speedopt.measurement.memory;

import org.jspecify.annotations.NullMarked;
