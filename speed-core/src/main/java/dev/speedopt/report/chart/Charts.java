package dev.speedopt.report.chart;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pictures that an attempt's evidence has enough for. */
public final class Charts {
    private Charts() {}

    /** By name, in reading order; empty when nothing was measured. */
    public static Map<String, Chart> of(Attempt attempt) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        Measurement measurement = attempt.measurement();
        if (measurement != null) {
            String id = "attempt-" + attempt.id() + "-";
            put(charts, "times", TimesChart.draw(id + "times", measurement));
            put(charts, "pairs", PairsChart.draw(id + "pairs", measurement));
            put(charts, "growth", GrowthChart.draw(id + "growth", measurement));
            put(charts, "allocation", AllocationChart.draw(id + "allocation", measurement));
        }
        return charts;
    }

    /** Where the time of both versions goes; empty where no stacks were sampled. */
    public static Map<String, Chart> flames(RunResult run, Attempt attempt) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        FlameGraphs flames = run.flames(attempt);
        if (flames != null) {
            String id = "attempt-" + attempt.id() + "-flame-";
            put(charts, "flame-original", FlameChart.draw(id + "original", "original", flames.original()));
            put(charts, "flame-optimised", FlameChart.draw(id + "optimised", "optimised", flames.optimized()));
        }
        return charts;
    }

    /** All of them, for formats that show them one below the other. */
    public static Map<String, Chart> of(RunResult run, Attempt attempt) {
        Map<String, Chart> charts = new LinkedHashMap<>(of(attempt));
        charts.putAll(flames(run, attempt));
        return charts;
    }

    private static void put(Map<String, Chart> charts, String name, @Nullable Chart chart) {
        if (chart != null) {
            charts.put(name, chart);
        }
    }
}
