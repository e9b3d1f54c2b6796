/**
 * What rules ask of code before they change it: what it calls, what that may change, what can be null, what may be moved.
 *
 * <p>Knows of no rule.
 */
@NullMarked
package dev.speedopt.proposal.rule.code;

import org.jspecify.annotations.NullMarked;
