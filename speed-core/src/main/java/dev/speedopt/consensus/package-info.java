/**
 * Ballots, the panel, quorum and ties.
 *
 * <p>Hard gates are never voted on: only attempts that passed every rung arrive here.
 */
@NullMarked
package dev.speedopt.consensus;

import org.jspecify.annotations.NullMarked;
