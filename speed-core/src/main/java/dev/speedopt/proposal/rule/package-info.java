/**
 * The rule catalogue: one class a rule, each a rewrite with its precondition.
 *
 * <p>Judging whether a rewrite is right or faster is the ladder's.
 */
@NullMarked
package dev.speedopt.proposal.rule;

import org.jspecify.annotations.NullMarked;
