/**
 * The mutation score of a target: PIT's faults, held against the tests that reach the target and against the replayed calls.
 *
 * <p>PIT is fetched when it is needed and runs in a JVM of its own; lines and branches are the package's above.
 */
@NullMarked
package dev.speedopt.adequacy.mutation;

import org.jspecify.annotations.NullMarked;
