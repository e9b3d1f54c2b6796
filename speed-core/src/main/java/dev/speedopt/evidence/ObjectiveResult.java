package dev.speedopt.evidence;

/**
 * An objective of the user's, held against what a target does.
 *
 * @param target selector form
 * @param version {@code original}, or the number of the accepted attempt: {@code attempt 3}
 * @param name {@code latency}, {@code memory} or {@code throughput}
 * @param met whether it is met
 * @param sentence what was measured, what was wanted, and how far apart they are
 */
public record ObjectiveResult(String target, String version, String name, boolean met, String sentence) {}
