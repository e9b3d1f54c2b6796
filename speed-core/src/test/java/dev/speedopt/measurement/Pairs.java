package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/** Pairs that no fork ran: the original always takes 10 ms a call. */
public final class Pairs {
    private static final double ORIGINAL = 10_000_000;

    private Pairs() {}

    /** A pair of five slices in which the candidate takes so much of the original's time. */
    public static PairData of(double share) {
        return of(
                DoubleStream.generate(() -> 1).limit(5).toArray(),
                DoubleStream.generate(() -> share).limit(5).toArray());
    }

    /** A pair with slices that take so much of 10 ms. */
    public static PairData of(double[] original, double[] candidate) {
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, 0);
        return new PairData(warm, warm, slices(original), slices(candidate), true, 1);
    }

    /** A pair of five slices in which the candidate takes so much of the original's wall time, and of its CPU time. */
    public static PairData of(double wall, double cpu) {
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, 0);
        SliceReport slice =
                new SliceReport(1, Math.round(ORIGINAL * cpu), Math.round(ORIGINAL * wall), 0, 0, 0, 0, 0, 0);
        double[] whole = DoubleStream.generate(() -> 1).limit(5).toArray();
        return new PairData(warm, warm, slices(whole), Collections.nCopies(5, slice), true, 1);
    }

    /** What is known after these pairs. */
    public static Findings findings(SpeedConfig.Benchmarking benchmarking, SequentialRule rule, PairData... pairs) {
        MeasurementRequest request = new MeasurementRequest(
                "attempt", UserCode.target("int"), Path.of("calls"), List.of(0), false, List.of(), List.of());
        Findings findings = new Findings(request, benchmarking, rule);
        List.of(pairs).forEach(findings::add);
        return findings;
    }

    private static List<SliceReport> slices(double[] shares) {
        return Arrays.stream(shares)
                .mapToLong(share -> Math.round(ORIGINAL * share))
                .mapToObj(nanos -> new SliceReport(1, nanos, nanos, 0, 0, 0, 0, 0, 0))
                .toList();
    }
}
