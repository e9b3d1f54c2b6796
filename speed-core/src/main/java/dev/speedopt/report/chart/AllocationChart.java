package dev.speedopt.report.chart;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Memory allocated a call, before and after. */
final class AllocationChart {
    private AllocationChart() {}

    static @Nullable Chart draw(String id, Measurement measurement) {
        Double original = measurement.originalAllocation();
        Double optimized = measurement.optimizedAllocation();
        if (original == null || optimized == null) {
            return null;
        }
        Allocation allocation = Allocation.of(measurement);
        Numbers.Pair amounts = allocation.amounts();
        Scale scale = Scale.withZero(DoubleStream.of(original, optimized), 0, Chart.WIDTH - 4);
        Markup out = new Markup();
        Bars bars = new Bars(out, scale);
        bars.bar(0, "original", "Original", amounts.original(), original);
        bars.bar(Bars.ROW, "optimized", "Optimised", amounts.optimized(), optimized);
        out.leaf(
                "text", "bytes allocated a call: " + allocation.change(), "class", "speed-muted", "x", "0", "y", "104");
        return new Chart(
                id,
                "Memory allocated a call",
                "Original " + amounts.original() + ", optimised " + amounts.optimized() + ": " + allocation.change()
                        + ".",
                112,
                out);
    }
}
