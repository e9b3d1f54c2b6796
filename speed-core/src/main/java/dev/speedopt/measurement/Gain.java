package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.measurement.judge.AllocationSaving;
import dev.speedopt.measurement.statistics.Improvement;
import org.jspecify.annotations.Nullable;

/** How much a candidate gains in what has to improve: those that raced are ranked by it. */
public final class Gain {
    private Gain() {}

    /**
     * Of time, of bytes allocated, or the mean of both: ln(original / candidate), above 0 for less.
     *
     * @param measurement negative infinity where there is none
     */
    public static double of(@Nullable Measurement measurement, Objective objective) {
        if (measurement == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double time = Improvement.logRatio(measurement.improvement());
        return switch (objective) {
            case TIME -> time;
            case ALLOCATION -> bytes(measurement);
            case BOTH -> (time + bytes(measurement)) / 2;
        };
    }

    /** 0 where the JVM does not tell: then it tells of no candidate. */
    private static double bytes(Measurement measurement) {
        Double original = measurement.originalAllocation();
        Double optimized = measurement.optimizedAllocation();
        return original == null || optimized == null ? 0 : AllocationSaving.logRatio(original, optimized);
    }
}
