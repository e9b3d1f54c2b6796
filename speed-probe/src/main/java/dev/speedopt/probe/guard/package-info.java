/**
 * The loader of the user's classes in our own JVMs, and what it weaves into them: edges that were taken, a fence around
 * generated inputs, a clock that can be moved. Only these classes of the probe are visible to the user's.
 */
@NullMarked
package dev.speedopt.probe.guard;

import org.jspecify.annotations.NullMarked;
