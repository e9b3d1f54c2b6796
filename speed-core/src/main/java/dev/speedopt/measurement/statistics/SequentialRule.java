package dev.speedopt.measurement.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * When to stop measuring, and with which answer. Looked at after every pair, so each look gets only part of the error that
 * the confidence level allows: a tenth of it while there are three or four pairs (Student), two fifths from five on
 * (Yuen, one value dropped a side, two from ten pairs on). At the default of 0.95 that is α = 0.005 and 0.02, the values
 * whose false acceptances were counted (see {@code statistics.md}).
 *
 * <p>The lower bound takes forks to differ by 3 % at least, even where three of them happen to agree: JIT compilers settle
 * in states that differ by 10 %, each fork in one of them, and three in the same one prove nothing.
 *
 * @param noiseFloor per cent that the lower bound must exceed
 * @param minimumImprovement per cent that the estimate must reach
 * @param confidence 0.5 to below 1
 * @param candidates that are judged beside each other, at least 1; they share the allowed error
 */
public record SequentialRule(double noiseFloor, double minimumImprovement, double confidence, int candidates) {
    /** Before so many pairs nothing is decided. */
    public static final int LEAST_PAIRS = 3;

    /** Standard deviation of a pair's log ratio below which the lower bound does not believe it. */
    private static final double LEAST_DEVIATION = 0.03;

    /** The answer after one more pair. */
    public enum Answer {
        ACCEPT,
        REJECT,
        CONTINUE
    }

    /** Bounds of the improvement in per cent, from one log ratio a pair; unknown while there are fewer than three. */
    public Bounds bounds(double[] logRatios) {
        return bounds(logRatios, LEAST_DEVIATION);
    }

    /**
     * The same of something other than time.
     *
     * @param leastDeviation of a pair's log ratio, below which the lower bound does not believe it
     */
    public Bounds bounds(double[] logRatios, double leastDeviation) {
        int pairs = logRatios.length;
        if (pairs < LEAST_PAIRS) {
            return Bounds.UNKNOWN;
        }
        TrimmedMean mean = TrimmedMean.of(logRatios, trimmed(pairs));
        double lower =
                cautious(mean, pairs, leastDeviation).bounds(alpha(pairs)).lower();
        double upper = mean.bounds(alpha(pairs)).upper();
        return new Bounds(Improvement.percent(lower), Improvement.percent(upper));
    }

    /**
     * Bounds of the geometric mean over several scenarios, each given by one log ratio a pair; unknown while one of them has
     * fewer than three.
     */
    public Bounds bounds(List<double[]> scenarios) {
        int pairs = scenarios.stream().mapToInt(ratios -> ratios.length).min().orElse(0);
        if (pairs < LEAST_PAIRS) {
            return Bounds.UNKNOWN;
        }
        List<TrimmedMean> means = means(scenarios);
        double lower =
                GeometricMean.bounds(cautious(means, scenarios), alpha(pairs)).lower();
        double upper = GeometricMean.bounds(means, alpha(pairs)).upper();
        return new Bounds(Improvement.percent(lower), Improvement.percent(upper));
    }

    /** Per cent of time saved in the geometric mean over several scenarios, each of at least three pairs. */
    public static double improvement(List<double[]> scenarios) {
        return Improvement.percent(GeometricMean.location(means(scenarios)));
    }

    private static List<TrimmedMean> means(List<double[]> scenarios) {
        return scenarios.stream()
                .map(ratios -> TrimmedMean.of(ratios, trimmed(ratios.length)))
                .toList();
    }

    private static List<TrimmedMean> cautious(List<TrimmedMean> means, List<double[]> scenarios) {
        return IntStream.range(0, means.size())
                .mapToObj(i -> cautious(means.get(i), scenarios.get(i).length, LEAST_DEVIATION))
                .toList();
    }

    private static TrimmedMean cautious(TrimmedMean mean, int pairs, double leastDeviation) {
        int kept = mean.degreesOfFreedom() + 1;
        double least = leastDeviation * Math.sqrt((pairs - 1.0) / (kept * (kept - 1.0)));
        return new TrimmedMean(mean.location(), Math.max(mean.standardError(), least), mean.degreesOfFreedom());
    }

    /**
     * @param bounds of {@link #bounds}
     * @param estimate per cent, by the configured statistical method
     */
    public Answer answer(Bounds bounds, double estimate) {
        if (bounds.upper() < Math.max(minimumImprovement, noiseFloor)) {
            return Answer.REJECT;
        }
        return bounds.lower() > noiseFloor && estimate >= minimumImprovement ? Answer.ACCEPT : Answer.CONTINUE;
    }

    private static int trimmed(int pairs) {
        return pairs < 5 ? 0 : pairs < 10 ? 1 : 2;
    }

    private double alpha(int pairs) {
        return (1 - confidence) * (pairs < 5 ? 0.1 : 0.4) / candidates;
    }
}
