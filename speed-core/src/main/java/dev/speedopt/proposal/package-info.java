/**
 * What a proposer is and what it hands in.
 *
 * <p>The proposers themselves live in {@code rule} and {@code model}.
 */
@NullMarked
package dev.speedopt.proposal;

import org.jspecify.annotations.NullMarked;
