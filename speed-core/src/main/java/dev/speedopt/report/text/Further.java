package dev.speedopt.report.text;

import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Retention;
import java.util.ArrayList;
import java.util.List;

/** What a measurement found beside the time of the recorded calls, one phrase each, in reading order. */
public final class Further {
    private Further() {}

    /**
     * A name and what there is to say.
     *
     * @param name {@code Growth}
     * @param value a phrase
     */
    public record Line(String name, String value) {}

    public static List<Line> of(Measurement measurement) {
        List<Line> lines = new ArrayList<>();
        Growth growth = measurement.growth();
        if (growth != null) {
            Exponents exponents = new Exponents(growth);
            lines.add(new Line(
                    "Growth of Time",
                    exponents.change() + " over " + exponents.range() + " (" + exponents.intervals() + ")"));
        }
        Measurement.Saving allocation = measurement.allocation();
        if (allocation != null && allocation.lower() > 0) {
            lines.add(new Line(
                    "Allocation Saved",
                    Numbers.percent(allocation.improvement()) + " ("
                            + new Interval(allocation.lower(), allocation.upper()).words() + ")"));
        }
        Retention retention = measurement.retention();
        if (retention != null) {
            lines.add(new Line("Retained Heap", retention.reason()));
        }
        return lines;
    }
}
