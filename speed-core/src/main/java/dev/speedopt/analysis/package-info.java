/**
 * Hot spots and slow patterns, joined into ranked opportunities.
 *
 * <p>Proposing a change is {@code proposal}'s.
 */
@NullMarked
package dev.speedopt.analysis;

import org.jspecify.annotations.NullMarked;
