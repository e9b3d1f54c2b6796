/**
 * What repeated calls leave on the heap.
 *
 * <p>Whether that is a leak is decided outside.
 */
@NullMarked
package dev.speedopt.probe.heap;

import org.jspecify.annotations.NullMarked;
