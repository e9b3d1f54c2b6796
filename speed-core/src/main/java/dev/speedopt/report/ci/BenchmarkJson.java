package dev.speedopt.report.ci;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.speedopt.report.text.VisibleText;
import java.util.Locale;

/** What github-action-benchmark reads as {@code customSmallerIsBetter}: the time a call of the code as it is. */
final class BenchmarkJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BenchmarkJson() {}

    static String of(CiReport report) {
        ArrayNode benchmarks = MAPPER.createArrayNode();
        boolean check = report.goal().equals("check");
        for (CiFinding finding : report.findings()) {
            CiFinding.Times times = finding.times();
            Double now = times == null ? null : check ? times.after() : times.before();
            if (times != null && now != null && Double.isFinite(now)) {
                benchmarks
                        .addObject()
                        .put("name", VisibleText.line(finding.target()))
                        .put("unit", "ns/call")
                        .put("value", now)
                        .put(
                                "extra",
                                String.format(
                                        Locale.ROOT,
                                        "%s, change %+.1f %% (%+.1f to %+.1f %%), %d pairs",
                                        finding.state().label(),
                                        times.change(),
                                        times.lower(),
                                        times.upper(),
                                        times.pairs()));
            }
        }
        return benchmarks.toPrettyString() + "\n";
    }
}
