/**
 * Which tests ran and passed, which reach the target, and whether a candidate's run is as the baseline's.
 *
 * <p>Running them is the shell's.
 */
@NullMarked
package dev.speedopt.verification.tests;

import org.jspecify.annotations.NullMarked;
