/**
 * Hot spots and slow patterns: where the time goes, who calls whom, what is worth making faster.
 *
 * <p>Proposing a change is {@code proposal}'s.
 */
@NullMarked
package dev.speedopt.analysis;

import org.jspecify.annotations.NullMarked;
