package dev.speedopt.measurement;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Our slices in the form of JMH's own JSON, one fork a row of raw data, for the viewers that read it. */
final class JmhReport {
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
        double[] all = forks.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Entry(
                request.target().className() + "." + request.target().methodName(),
                "avgt",
                1,
                forks.size(),
                forks.get(0).length,
                Map.of("variant", variant.label(), "clock", clock.label()),
                new Metric(
                        Quantile.median(all),
                        Map.of("0.0", all[0], "50.0", Quantile.median(all), "100.0", all[all.length - 1]),
                        "ns/op",
                        forks.stream()
                                .map(fork -> Arrays.stream(fork).boxed().toList())
                                .toList()));
    }

    /** Field names are JMH's. */
    record Entry(
            String benchmark,
            String mode,
            int threads,
            int forks,
            int measurementIterations,
            Map<String, String> params,
            Metric primaryMetric) {}

    /** Field names are JMH's. */
    record Metric(double score, Map<String, Double> scorePercentiles, String scoreUnit, List<List<Double>> rawData) {}
}
