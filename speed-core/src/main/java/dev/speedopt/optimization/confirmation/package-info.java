/**
 * What is accepted is held together at the end: restacked, tested and measured as a whole, and summed up.
 *
 * <p>What no longer holds on top of the others is taken out again, with its reason.
 */
@NullMarked
package dev.speedopt.optimization.confirmation;

import org.jspecify.annotations.NullMarked;
