package dev.speedopt.measurement;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.measurement.pair.Clock;
import dev.speedopt.measurement.pair.ClockChoice;
import dev.speedopt.measurement.pair.Costs;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.probe.bench.SliceReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Our slices in the form of JMH's own JSON ({@code -rf json}), one fork a row of raw data, for the viewers that read it. Score,
 * error and percentiles are JMH's: the mean, and the interval that JMH would have put around it at its default of 99.9 %. No
 * verdict of ours is made from them.
 */
final class JmhReport {
    private static final double CONFIDENCE = 0.999;
    private static final double[] PERCENTILES = {0, 50, 90, 95, 99, 99.9, 99.99, 99.999, 99.9999, 100};

    private JmhReport() {}

    static void write(MeasurementRequest request, List<PairData> pairs, Path file) {
        Clock clock = ClockChoice.of(pairs).clock();
        EvidenceJson.write(
                List.of(
                        entry(request, Variant.ORIGINAL, PairData::original, pairs, clock),
                        entry(request, Variant.CANDIDATE, PairData::candidate, pairs, clock)),
                file);
    }

    private static Entry entry(
            MeasurementRequest request,
            Variant variant,
            Function<PairData, List<SliceReport>> side,
            List<PairData> pairs,
            Clock clock) {
        List<double[]> forks = pairs.stream()
                .map(pair -> Costs.perCall(side.apply(pair), clock))
                .toList();
        int slices = forks.stream().mapToInt(fork -> fork.length).max().orElse(0);
        return new Entry(
                version(),
                request.target().className() + "." + request.target().methodName(),
                "avgt",
                1,
                forks.size(),
                0,
                "20 ms",
                1,
                slices,
                "20 ms",
                1,
                new TreeMap<>(Map.of("clock", clock.label(), "variant", variant.label())),
                metric(forks),
                Map.of());
    }

    private static Metric metric(List<double[]> forks) {
        ListStatistics all = new ListStatistics(
                forks.stream().flatMapToDouble(Arrays::stream).toArray());
        Map<String, Double> percentiles =
                new TreeMap<>((one, two) -> Double.compare(Double.parseDouble(one), Double.parseDouble(two)));
        for (double percentile : PERCENTILES) {
            percentiles.put(String.valueOf(percentile), all.getPercentile(percentile));
        }
        double[] interval = all.getConfidenceIntervalAt(CONFIDENCE);
        return new Metric(
                all.getMean(),
                all.getMeanErrorAt(CONFIDENCE),
                List.of(interval[0], interval[1]),
                percentiles,
                "ns/op",
                forks.stream().map(fork -> Arrays.stream(fork).boxed().toList()).toList());
    }

    private static String version() {
        return Objects.requireNonNullElse(
                org.openjdk.jmh.runner.Runner.class.getPackage().getImplementationVersion(), "1.37");
    }

    /** Field names are JMH's, and in JMH's order. */
    record Entry(
            String jmhVersion,
            String benchmark,
            String mode,
            int threads,
            int forks,
            int warmupIterations,
            String warmupTime,
            int warmupBatchSize,
            int measurementIterations,
            String measurementTime,
            int measurementBatchSize,
            Map<String, String> params,
            Metric primaryMetric,
            Map<String, Metric> secondaryMetrics) {}

    /** Field names are JMH's, and in JMH's order. */
    record Metric(
            double score,
            double scoreError,
            List<Double> scoreConfidence,
            Map<String, Double> scorePercentiles,
            String scoreUnit,
            List<List<Double>> rawData) {}
}
