package dev.speedopt.analysis;

/**
 * A slow pattern that somebody sees in a method, and knows a faster form of.
 *
 * @param name of the rule: {@code list-contains-in-loop}
 * @param strategy {@code complexity_reduction}, {@code allocation_reduction}, {@code batch_operations} or {@code constant_factor}
 * @param title one line
 * @param speedup how many times faster the faster form was where it was measured, above 0; 1 is no gain
 */
public record Finding(String name, String strategy, String title, double speedup) {}
