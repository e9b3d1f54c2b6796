package dev.speedopt.measurement;

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
record Effort(Duration leastCpu, Duration mostCpu, Duration mostWall, int leastRounds, int slices, Duration budget) {
    /** Slices too few to take a median of are worth nothing. */
    static final int LEAST_SLICES = 5;
    /** Slices run, but not counted, after the number of passes changed. */
    static final int SETTLING_SLICES = 2;

    private static final Duration LEAST_BUDGET = Duration.ofSeconds(4);

    static Effort rigorous(SpeedConfig.Benchmarking benchmarking, SpeedConfig.Thresholds thresholds) {
        Duration share = Duration.ofSeconds(thresholds.timeoutSeconds()).dividedBy(benchmarking.maximumPairs() + 1L);
        return new Effort(
                Duration.ofMillis(1500),
                Duration.ofSeconds(4),
                Duration.ofSeconds(20),
                benchmarking.warmupRuns(),
                Math.max(LEAST_SLICES, benchmarking.measurementRuns()),
                share.compareTo(LEAST_BUDGET) > 0 ? share : LEAST_BUDGET);
    }

    static Effort quick(SpeedConfig.Benchmarking benchmarking) {
        return new Effort(
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofSeconds(8),
                benchmarking.warmupRuns(),
                Math.min(20, Math.max(LEAST_SLICES, benchmarking.measurementRuns())),
                LEAST_BUDGET);
    }

    Message warmUp() {
        return Message.of(Message.WARM_UP, leastCpu.toNanos(), mostCpu.toNanos(), mostWall.toNanos(), leastRounds);
    }

    /** Slices a fork, when one of each variant takes {@code nanosBoth}. */
    int slices(double nanosBoth) {
        double fitting = budget.toNanos() / nanosBoth;
        return (int) Math.max(LEAST_SLICES, Math.min(slices, fitting));
    }
}
