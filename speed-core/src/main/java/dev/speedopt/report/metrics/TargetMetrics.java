package dev.speedopt.report.metrics;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.VisibleText;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was measured, target by target: of each target the attempt that went farthest. */
final class TargetMetrics {
    /** More series than that make a dashboard useless and a server slow. */
    private static final int MOST_TARGETS = 50;

    /** From a nanosecond to ten seconds, three buckets for each power of ten. */
    private static final double[] BUCKETS = IntStream.rangeClosed(0, 30)
            .mapToDouble(i -> Math.pow(10, Math.floorDiv(i, 3)) * new double[] {1, 2, 5}[i % 3] / 1e9)
            .toArray();

    private final Histogram time;
    private final Gauge allocated;
    private final Gauge improvement;
    private final Gauge lower;
    private final Gauge upper;
    private final Gauge leftOut;

    TargetMetrics(PrometheusRegistry registry) {
        time = Histogram.builder()
                .name("speed_execution_seconds")
                .help("CPU time a call: one observation for each fork, the median of its slices.")
                .labelNames("target", "variant")
                .classicOnly()
                .classicUpperBounds(BUCKETS)
                .register(registry);
        allocated = gauge(registry, "speed_allocated_bytes", "Bytes allocated a call.", "target", "variant");
        improvement = gauge(registry, "speed_improvement_ratio", "Reduction of time: 0.5 is twice as fast.", "target");
        lower = gauge(
                registry, "speed_improvement_lower_ratio", "Lower confidence bound of the improvement.", "target");
        upper = gauge(
                registry, "speed_improvement_upper_ratio", "Upper confidence bound of the improvement.", "target");
        leftOut = Gauge.builder()
                .name("speed_targets_without_metrics")
                .help("Measured targets beyond the " + MOST_TARGETS + " that have metrics of their own.")
                .register(registry);
    }

    void add(List<Attempt> best) {
        List<Attempt> measured =
                best.stream().filter(attempt -> attempt.measurement() != null).toList();
        measured.stream().limit(MOST_TARGETS).forEach(this::add);
        leftOut.set(Math.max(0, measured.size() - MOST_TARGETS));
    }

    private void add(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        if (measurement == null) {
            return;
        }
        String target = VisibleText.line(attempt.target().toString());
        for (PairResult pair : measurement.pairs()) {
            observe(target, "original", pair.originalNanos());
            observe(target, "optimized", pair.optimizedNanos());
        }
        set(allocated, measurement.originalAllocation(), target, "original");
        set(allocated, measurement.optimizedAllocation(), target, "optimized");
        set(improvement, measurement.improvement() / 100, target);
        // With too few pairs there are no bounds, and a bound that says so by a number would be taken for one.
        if (new Gain(measurement).interval().known()) {
            set(lower, measurement.lower() / 100, target);
            set(upper, measurement.upper() / 100, target);
        }
    }

    private void observe(String target, String variant, double nanos) {
        if (Double.isFinite(nanos) && nanos >= 0) {
            time.labelValues(target, variant).observe(nanos / 1e9);
        }
    }

    private static void set(Gauge gauge, @Nullable Double value, String... labels) {
        if (value != null && Double.isFinite(value)) {
            gauge.labelValues(labels).set(value);
        }
    }

    private static Gauge gauge(PrometheusRegistry registry, String name, String help, String... labels) {
        return Gauge.builder().name(name).help(help).labelNames(labels).register(registry);
    }
}
