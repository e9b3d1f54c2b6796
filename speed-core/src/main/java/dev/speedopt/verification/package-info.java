/**
 * The rungs that judge behaviour: containment, compilation, capabilities, tests, replay.
 *
 * <p>Speed is {@code measurement}'s.
 */
@NullMarked
package dev.speedopt.verification;

import org.jspecify.annotations.NullMarked;
