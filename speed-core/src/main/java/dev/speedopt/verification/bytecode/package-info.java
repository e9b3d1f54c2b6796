/**
 * Compiled versions as methods and what they refer to, so that two of them can be compared.
 *
 * <p>Reads only; what a difference means is said in {@code containment} and {@code capability}.
 */
@NullMarked
package dev.speedopt.verification.bytecode;

import org.jspecify.annotations.NullMarked;
