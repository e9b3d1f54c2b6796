/**
 * Only the target changes: what a candidate's source and its compiled class may differ in.
 *
 * <p>What the code newly reaches is {@code capability}'s.
 */
@NullMarked
package dev.speedopt.verification.containment;

import org.jspecify.annotations.NullMarked;
