package dev.speedopt.measurement.pair;

import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which clock decides, and why. CPU time is blind to waiting and to other threads, wall time to nothing, but it also counts
 * what other programs do: it decides only where it must.
 */
public record ClockChoice(Clock clock, String reason) {
    private static final double WAITS = 0.2;
    private static final double PARALLEL = 0.1;

    public static ClockChoice of(List<PairData> pairs) {
        Totals original = Totals.of(pairs.stream().flatMap(pair -> pair.original().stream()));
        Totals candidate = Totals.of(pairs.stream().flatMap(pair -> pair.candidate().stream()));
        if (original.cpu == 0 || candidate.cpu == 0) {
            return new ClockChoice(Clock.WALL, "this JVM tells no CPU time");
        }
        double parallel = Math.max(original.parallelShare(), candidate.parallelShare());
        if (parallel > PARALLEL || original.startsThreads() || candidate.startsThreads()) {
            return new ClockChoice(Clock.WALL, "the method has other threads work for it");
        }
        double waiting = Math.max(original.waitingShare(), candidate.waitingShare());
        if (waiting > WAITS) {
            return new ClockChoice(
                    Clock.WALL,
                    String.format(Locale.ROOT, "the method waits or does I/O for %.0f %% of its time", 100 * waiting));
        }
        return new ClockChoice(
                Clock.CPU,
                String.format(Locale.ROOT, "the method computes for %.0f %% of its time", 100 * (1 - waiting)));
    }

    /** The waiting share is a median: a JVM that was stopped, or a machine that slept, in one slice does not wait. */
    private record Totals(double cpu, double waitingShare, double others, double started, int slices) {
        static Totals of(Stream<SliceReport> slices) {
            List<SliceReport> all = slices.toList();
            return new Totals(
                    all.stream().mapToDouble(SliceReport::cpu).sum(),
                    Quantile.median(
                            all.stream().mapToDouble(SliceReport::waitingShare).toArray()),
                    all.stream().mapToDouble(SliceReport::others).sum(),
                    all.stream().mapToDouble(SliceReport::started).sum(),
                    all.size());
        }

        double parallelShare() {
            return others / (cpu + others);
        }

        /** One thread now and then is a pool that fills up; one a slice is how the method works. */
        boolean startsThreads() {
            return started >= slices;
        }
    }
}
