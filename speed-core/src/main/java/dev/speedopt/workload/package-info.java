/**
 * The calls that a target really received, recorded while the user's tests ran.
 *
 * <p>Replaying them is {@code verification}'s, timing them {@code measurement}'s.
 */
@NullMarked
package dev.speedopt.workload;

import org.jspecify.annotations.NullMarked;
