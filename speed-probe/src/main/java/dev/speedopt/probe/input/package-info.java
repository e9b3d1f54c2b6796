/**
 * Inputs that no test gave: boundary values by type, seeded random objects, and mutations of recorded calls that are kept for
 * the branches they reach. Found with the user's classes at hand, written down like recorded ones, replayed like them.
 */
@NullMarked
package dev.speedopt.probe.input;

import org.jspecify.annotations.NullMarked;
