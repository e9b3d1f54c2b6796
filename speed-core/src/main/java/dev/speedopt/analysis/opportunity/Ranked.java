package dev.speedopt.analysis.opportunity;

import dev.speedopt.target.Target;

/**
 * An opportunity with its method.
 *
 * @param in whether it is worth trying
 */
public record Ranked(Target target, boolean in, Opportunity opportunity) {}
