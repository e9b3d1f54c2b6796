/**
 * Which methods are worth making faster, best first, and why each is in or out: one ranking for {@code speed:analyze} and
 * {@code speed:optimize}.
 *
 * <p>What is seen in a method is handed in; proposing a change is {@code proposal}'s.
 */
@NullMarked
package dev.speedopt.analysis.opportunity;

import org.jspecify.annotations.NullMarked;
