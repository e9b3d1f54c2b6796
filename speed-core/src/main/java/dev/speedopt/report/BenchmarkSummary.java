package dev.speedopt.report;

import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.evidence.Comparison;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What a user reads in the terminal after {@code speed:benchmark}. */
public final class BenchmarkSummary {
    private static final int DETAILS = 6;

    private final List<String> lines = new ArrayList<>();

    private BenchmarkSummary() {}

    /** Lines to print as they are. */
    public static List<String> lines(BenchmarkResult result) {
        BenchmarkSummary summary = new BenchmarkSummary();
        summary.lines.add(VisibleText.line(result.file()) + ": " + VisibleText.line(result.original()) + " -> "
                + VisibleText.line(result.candidate()));
        result.comparisons().forEach(summary::comparison);
        summary.lines.add("");
        summary.lines.add("Evidence  target/speed/benchmark.json"
                + (result.comparisons().stream().anyMatch(each -> each.measurement() != null)
                        ? ", target/speed/jmh.json (for JMH's viewers)"
                        : ""));
        return List.copyOf(summary.lines);
    }

    private void comparison(Comparison comparison) {
        lines.add("");
        Measurement measurement = comparison.measurement();
        lines.add(VisibleText.line(comparison.target().shortName()) + ": "
                + (measurement == null ? "not measured" : measurement.verdict().label()));
        Behaviour behaviour = comparison.behaviour();
        wrap(switch (behaviour.kind()) {
                    case ALIKE -> "Behave alike: ";
                    case DIFFERENT -> "BEHAVE DIFFERENTLY: ";
                    case UNKNOWN -> "Behaviour unknown: ";
                }
                + behaviour.reason());
        if (behaviour.kind() == Behaviour.Kind.DIFFERENT) {
            behaviour.details().stream().limit(DETAILS).forEach(detail -> lines.add("    " + VisibleText.line(detail)));
        }
        if (measurement != null) {
            measured(measurement);
        } else if (behaviour.kind() == Behaviour.Kind.DIFFERENT) {
            wrap("Times of code that does something else say nothing. Measure them all the same: -Dspeed.force");
        }
    }

    private void measured(Measurement measurement) {
        Gain gain = new Gain(measurement);
        Numbers.Pair times = gain.times();
        if (times != null) {
            wrap("Time a call  " + ConsoleSummary.ascii(times.toString()) + " (" + gain.basis(measurement.optimized())
                    + "), improvement " + gain.percent() + " " + gain.interval().bracketed());
        }
        TwoClocks.of(measurement).forEach(this::wrap);
        wrap(ConsoleSummary.ascii(measurement.reason()));
    }

    private void wrap(String text) {
        List<String> wrapped = TextTable.wrap(VisibleText.line(text), ConsoleSummary.WIDTH - 4);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "  " : "    ") + wrapped.get(i));
        }
    }
}
