/**
 * Proposers that are wrong on purpose, each in its own way, for {@code src/it/wrong-proposals}.
 *
 * <p>None of what they suggest may ever be accepted.
 */
@NullMarked
package dev.speedopt.it.proposers;

import org.jspecify.annotations.NullMarked;
