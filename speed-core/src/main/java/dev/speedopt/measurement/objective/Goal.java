package dev.speedopt.measurement.objective;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.probe.sample.SampleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * One objective.
 *
 * @param name {@code latency}, {@code memory}, {@code throughput}
 * @param wanted nanoseconds a call, bytes, or calls a second
 * @param percentile of the calls that latency means, 1 to 100
 */
record Goal(String name, double wanted, int percentile) {
    static List<Goal> of(SpeedConfig.Objectives objectives) {
        List<Goal> goals = new ArrayList<>();
        if (objectives.latency() != null) {
            goals.add(new Goal("latency", Quantity.nanos(objectives.latency()), objectives.percentile()));
        }
        if (objectives.memory() != null) {
            goals.add(new Goal("memory", Quantity.bytes(objectives.memory()), objectives.percentile()));
        }
        if (objectives.throughput() != null) {
            goals.add(new Goal("throughput", Quantity.perSecond(objectives.throughput()), objectives.percentile()));
        }
        return goals;
    }

    ObjectiveResult judge(String target, String version, SampleReport sample) {
        return switch (name) {
            case "latency" ->
                judge(
                        target,
                        version,
                        (double) sample.chosen(),
                        String.format(
                                Locale.ROOT,
                                " for %d of 100 calls (p50 %s, p95 %s, p99 %s, %,d calls)",
                                percentile,
                                time((double) sample.p50()),
                                time((double) sample.p95()),
                                time((double) sample.p99()),
                                sample.calls()),
                        Goal::time);
            case "memory" ->
                judge(
                        target,
                        version,
                        (double) (sample.live() + Math.max(0, sample.allocated())),
                        " (live heap, inputs included, and what the most expensive call allocates)",
                        Goal::bytes);
            default ->
                judge(
                        target,
                        version,
                        1e9 * sample.calls() / Math.max(1, sample.total()),
                        " (one thread)",
                        perSecond -> String.format(Locale.ROOT, "%,.4g/s", perSecond));
        };
    }

    private ObjectiveResult judge(
            String target, String version, double measured, String how, DoubleFunction<String> text) {
        boolean more = name.equals("throughput");
        boolean met = more ? measured >= wanted : measured <= wanted;
        String far =
                met ? "met" : "not met, " + text.apply(Math.abs(measured - wanted)) + (more ? " too few" : " too much");
        return new ObjectiveResult(
                target,
                version,
                name,
                met,
                name + " " + text.apply(measured) + how + ", objective " + text.apply(wanted) + ": " + far);
    }

    private static String time(double nanos) {
        return nanos < 1e3
                ? String.format(Locale.ROOT, "%.0f ns", nanos)
                : nanos < 1e6
                        ? String.format(Locale.ROOT, "%.1f µs", nanos / 1e3)
                        : nanos < 1e9
                                ? String.format(Locale.ROOT, "%.1f ms", nanos / 1e6)
                                : String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }

    private static String bytes(double bytes) {
        return bytes < 1024
                ? String.format(Locale.ROOT, "%.0f B", bytes)
                : bytes < 1 << 20
                        ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024)
                        : String.format(Locale.ROOT, "%.1f MiB", bytes / (1 << 20));
    }
}
