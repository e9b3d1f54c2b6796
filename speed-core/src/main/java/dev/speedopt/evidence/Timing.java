package dev.speedopt.evidence;

/**
 * Time of one call of one variant, over all slices of all its forks, in nanoseconds of the deciding clock.
 *
 * @param best of all slices
 * @param median of all slices
 * @param mean of all slices
 * @param slices how many there were: the N of "best of N"
 */
public record Timing(double best, double median, double mean, int slices) {}
