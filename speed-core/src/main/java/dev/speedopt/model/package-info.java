/**
 * Model clients: wire dialects, retries, deadlines, rate limits.
 *
 * <p>What is asked, and what an answer means, is the caller's.
 */
@NullMarked
package dev.speedopt.model;

import org.jspecify.annotations.NullMarked;
