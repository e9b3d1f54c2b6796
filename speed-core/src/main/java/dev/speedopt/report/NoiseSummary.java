package dev.speedopt.report;

import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.NoiseReport.Finding;
import dev.speedopt.evidence.NoiseReport.IdenticalPairs;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a user reads after {@code speed:noise}. */
public final class NoiseSummary {
    private NoiseSummary() {}

    /**
     * @param mostPairs {@code benchmarking.maximum_pairs}
     * @return lines to print as they are
     */
    public static List<String> lines(NoiseReport report, int mostPairs) {
        List<String> lines = new ArrayList<>();
        lines.add(report.verdict().label().toUpperCase(Locale.ROOT) + ": " + report.reason());
        lines.add("");
        for (IdenticalPairs run : report.runs()) {
            lines.add(VisibleText.line(run.workload()) + ": " + run.pairs() + " pairs of identical code");
            lines.add("  spread on the CPU clock " + spread(run.cpuDeviation()) + ", on the wall clock "
                    + spread(run.wallDeviation()) + " (robust standard deviation)");
        }
        lines.add("");
        for (Finding finding : report.findings()) {
            lines.addAll(wrapped(
                    String.format("%-10s %-4s ", finding.subject(), finding.good() ? "ok" : "warn"), finding.found()));
            if (!finding.cure().isEmpty()) {
                lines.addAll(wrapped(" ".repeat(16) + "-> ", finding.cure()));
            }
        }
        lines.add("");
        lines.add("Pairs that a true gain needs (at most " + mostPairs + " are run): "
                + report.pairsNeeded().entrySet().stream()
                        .map(each -> "+" + each.getKey() + ": "
                                + (each.getValue() < 0 ? "never, below the noise floor" : each.getValue()))
                        .collect(Collectors.joining(", ")));
        lines.add("Evidence  target/speed/noise.json");
        return List.copyOf(lines);
    }

    private static String spread(double deviation) {
        return deviation > 1000 ? "unknown" : String.format(Locale.ROOT, "%.1f %%", 100 * deviation);
    }

    private static List<String> wrapped(String head, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : TextTable.wrap(VisibleText.line(text), ConsoleSummary.WIDTH - head.length())) {
            lines.add((lines.isEmpty() ? head : " ".repeat(head.length())) + line);
        }
        return lines;
    }
}
