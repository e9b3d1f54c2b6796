package dev.speedopt.optimization.run;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.target.Target;

/**
 * An accepted change, as it was made.
 *
 * @param attempt what is known about it
 * @param target the method
 * @param before whole text of its file, as it stood on the stack
 * @param after the same with the change
 */
public record Change(Attempt attempt, Target target, String before, String after) {}
