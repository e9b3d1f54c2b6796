/**
 * Reports as PDF, from the same HTML as all others.
 *
 * <p>What they say is the core's; here is only how it is put on paper.
 */
@NullMarked
package dev.speedopt.pdf;

import org.jspecify.annotations.NullMarked;
