/**
 * Who calls whom, read from the compiled classes of the whole build: callers, tests that reach a method, what a method uses.
 *
 * <p>No class of the user's is loaded for it. How often a call happens is the profile's business.
 */
@NullMarked
package dev.speedopt.analysis.callgraph;

import org.jspecify.annotations.NullMarked;
