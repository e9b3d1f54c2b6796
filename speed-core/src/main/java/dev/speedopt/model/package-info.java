/**
 * What is asked of models, what it costs, and what is kept of it: client, prompts' frames, egress, cassettes, spending.
 *
 * <p>How a provider is spoken to is {@code dialect}'s, one call is {@code exchange}'s; what an answer means is the caller's.
 */
@NullMarked
package dev.speedopt.model;

import org.jspecify.annotations.NullMarked;
