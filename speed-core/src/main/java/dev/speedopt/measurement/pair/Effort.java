package dev.speedopt.measurement.pair;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.bench.Message;
import java.time.Duration;

/**
 * How much work goes into one pair.
 *
 * @param leastCpu time that each fork spends in the target before its plateau is looked for
 * @param mostCpu time after which it is measured, plateau or not
 * @param mostWall time after which it is measured, whatever the CPU time says
 * @param leastRounds of warm-up in any case
 * @param slices measured a fork, where they are short
 * @param budget that all slices of a pair should keep within; long ones get fewer
 */
public record Effort(
        Duration leastCpu, Duration mostCpu, Duration mostWall, int leastRounds, int slices, Duration budget) {
    /** Slices too few to take a median of are worth nothing. */
    static final int LEAST_SLICES = 5;

    private static final int SETTLING_SLICES = 2;

    /** Two hundred slices of 20 ms: long ones say more, so fewer of them will do. */
    private static final Duration BUDGET = Duration.ofSeconds(4);

    public static Effort rigorous(SpeedConfig.Benchmarking benchmarking) {
        return new Effort(
                Duration.ofMillis(1500),
                Duration.ofSeconds(4),
                Duration.ofSeconds(20),
                benchmarking.warmupRuns(),
                Math.max(LEAST_SLICES, benchmarking.measurementRuns()),
                BUDGET);
    }

    public static Effort quick(SpeedConfig.Benchmarking benchmarking) {
        return new Effort(
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofSeconds(8),
                benchmarking.warmupRuns(),
                Math.min(20, Math.max(LEAST_SLICES, benchmarking.measurementRuns())),
                BUDGET);
    }

    /** For one of several scenarios in the same forks, whose JIT compiler knows most of the code already. */
    public static Effort scenario(int warmupRuns) {
        return new Effort(
                Duration.ofMillis(250),
                Duration.ofMillis(800),
                Duration.ofSeconds(8),
                warmupRuns,
                10,
                Duration.ofSeconds(2));
    }

    /** For a benchmark of the user's, which may do much beside calling the target. */
    public static Effort benchmark(int warmupRuns) {
        return new Effort(
                Duration.ofMillis(500),
                Duration.ofMillis(1500),
                Duration.ofSeconds(8),
                warmupRuns,
                15,
                Duration.ofSeconds(2));
    }

    public Message warmUp() {
        return Message.of(Message.WARM_UP, leastCpu.toNanos(), mostCpu.toNanos(), mostWall.toNanos(), leastRounds);
    }

    /** Slices that are run first and not counted. Where a slice is one pass, the warm-up's rounds were as well. */
    public static int settling(long passes) {
        return passes == 1 ? 0 : SETTLING_SLICES;
    }

    /** Slices a fork, when one of each variant takes {@code nanosBoth}. */
    public int slices(double nanosBoth) {
        double fitting = budget.toNanos() / nanosBoth;
        return (int) Math.max(LEAST_SLICES, Math.min(slices, fitting));
    }
}
