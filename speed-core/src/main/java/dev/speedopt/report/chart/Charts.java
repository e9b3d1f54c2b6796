package dev.speedopt.report.chart;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
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

    private static void put(Map<String, Chart> charts, String name, @Nullable Chart chart) {
        if (chart != null) {
            charts.put(name, chart);
        }
    }
}
