/**
 * Prompts to models and the parsing of their replies into proposals.
 *
 * <p>The wire lives in {@code dev.speedopt.model}.
 */
@NullMarked
package dev.speedopt.proposal.model;

import org.jspecify.annotations.NullMarked;
