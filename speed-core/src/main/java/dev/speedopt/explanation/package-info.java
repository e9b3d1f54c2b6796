/**
 * Why an attempt ended as it did: the stored evidence looked at again, differences made small, tests that show them.
 *
 * <p>Judges nothing anew: verdicts are the rungs'.
 */
@NullMarked
package dev.speedopt.explanation;

import org.jspecify.annotations.NullMarked;
