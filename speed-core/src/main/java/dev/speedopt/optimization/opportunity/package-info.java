/**
 * Gathers what the ranking of opportunities is made from: sources, rules, call graph, profile, Git.
 *
 * <p>The ranking itself is {@code analysis.opportunity}'s.
 */
@NullMarked
package dev.speedopt.optimization.opportunity;

import org.jspecify.annotations.NullMarked;
