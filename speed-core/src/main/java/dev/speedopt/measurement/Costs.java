package dev.speedopt.measurement;

import dev.speedopt.probe.bench.SliceReport;
import java.util.List;

/** Nanoseconds a call, slice by slice, of one variant in one fork. */
final class Costs {
    private Costs() {}

    /**
     * The collector works in bursts: a slice without one is not cheaper code. So, on the CPU clock, its time is spread
     * evenly over all calls of the fork.
     */
    static double[] perCall(List<SliceReport> slices, Clock clock) {
        double invocations =
                slices.stream().mapToDouble(SliceReport::invocations).sum();
        double collector = clock == Clock.CPU
                ? slices.stream().mapToDouble(SliceReport::gc).sum() / invocations
                : 0;
        return slices.stream()
                .mapToDouble(slice -> Math.max(1, clock.nanos(slice)) / slice.invocations() + collector)
                .toArray();
    }
}
