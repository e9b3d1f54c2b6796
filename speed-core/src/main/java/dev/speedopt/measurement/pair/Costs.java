package dev.speedopt.measurement.pair;

import dev.speedopt.probe.bench.SliceReport;
import java.util.Arrays;
import java.util.List;

/** Nanoseconds a call, slice by slice, of one variant in one fork. */
public final class Costs {
    /** Nanoseconds in a slice below which the collector's threads did nothing but look around. */
    private static final double A_COLLECTION = 200_000;

    /** So many collections at least tell what a call's garbage costs; of one or two, chance tells. */
    private static final int ENOUGH = 3;

    private Costs() {}

    /**
     * The collector works in bursts: a slice without one is not cheaper code. So, on the CPU clock, its time is spread
     * evenly over all calls of the fork.
     */
    public static double[] perCall(List<SliceReport> slices, Clock clock) {
        double invocations =
                slices.stream().mapToDouble(SliceReport::invocations).sum();
        double collector = clock == Clock.CPU ? collector(slices) / invocations : 0;
        return slices.stream()
                .mapToDouble(slice -> Math.max(1, clock.nanos(slice)) / slice.invocations() + collector)
                .toArray();
    }

    /**
     * Nanoseconds of CPU time, zero while collections are rare: a single one has been seen to burn from 1 to 360 ms for the same
     * garbage. On a busy machine, one collection of a fork now and then burns thirty times what the others do, waiting for
     * a thread that waits for a processor: so the longest counts as the next.
     */
    private static double collector(List<SliceReport> slices) {
        double[] collections =
                slices.stream().mapToDouble(SliceReport::gc).sorted().toArray();
        if (Arrays.stream(collections).filter(nanos -> nanos >= A_COLLECTION).count() < ENOUGH) {
            return 0;
        }
        int longest = collections.length - 1;
        collections[longest] = collections[longest - 1];
        return Arrays.stream(collections).sum();
    }
}
