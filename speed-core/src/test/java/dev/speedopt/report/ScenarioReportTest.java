package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.report.chart.Chart;
import dev.speedopt.report.chart.Charts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Scenarios and growth in every format. */
class ScenarioReportTest {
    private static final String HOSTILE = "</td><script>|`bench`";

    @Test
    void markdown_has_the_exponents_and_a_row_for_each_scenario() {
        String report = MarkdownReport.of(run(), attempt());

        assertThat(report)
                .contains("**Growth of Time**: n^2.00 → n^1.00 over 20 to 2,000 elements or characters")
                .contains(
                        "| recorded ×10 | 200 | 40.0 µs → 2.00 µs a call | \\+95.0% (+94.0% to +96.0%) | not slower |")
                .contains("| benchmark org.acme.FooBench.parse size=1000 |  | ")
                .contains("left out: the original throws")
                .doesNotContain("<script>");
    }

    @Test
    void html_has_the_table_and_the_picture() {
        String html = HtmlReport.of(run());

        assertThat(html)
                .contains("Other inputs: none may get slower")
                .contains("Growth of time")
                .contains("Time a call as inputs grow")
                .doesNotContain("<script>");
        Xml.parse(html.substring(html.indexOf("<html")));
    }

    @Test
    void the_console_says_it_in_ascii() {
        assertThat(String.join("\n", ConsoleSummary.lines(run(), null)))
                .contains("not slower on recorded x10, benchmark org.acme.FooBench.parse size=1000")
                .contains("growth of time: n^2.00 -> n^1.00");
    }

    @Test
    void the_picture_has_a_dot_for_each_point_and_a_line_for_each_variant() {
        Chart chart = Objects.requireNonNull(Charts.of(attempt()).get("growth"));
        Document svg = Xml.parse(chart.file());

        assertThat(chart.description()).contains("n^2.00 → n^1.00");
        assertThat(Xml.all(svg, "circle")).hasSize(2 * 6 + 2);
        assertThat(Xml.all(svg, "line").stream()
                        .filter(line -> line.getAttribute("class").startsWith("speed-line")))
                .hasSize(2);
        assertThat(chart.file()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void impossible_points_draw_nothing() {
        Measurement measured = measurement()
                .with(
                        List.of(),
                        new Growth(
                                new Growth.Exponent(Double.NaN, 0, Double.POSITIVE_INFINITY),
                                new Growth.Exponent(1, 1, 1),
                                0.95,
                                List.of(new Growth.Point(0, Double.NaN, -1))));

        assertThat(Charts.of(with(measured))).doesNotContainKey("growth");
        assertThat(MarkdownReport.of(run(), with(measured))).contains("n^unknown");
    }

    @Test
    void evidence_survives_its_json_and_older_evidence_has_no_scenarios() {
        Measurement measured = measurement();
        String json = EvidenceJson.write(measured);

        assertThat(EvidenceJson.read(json, Measurement.class)).isEqualTo(measured);
        Measurement older = EvidenceJson.read(json.replaceAll("(?s),\\s*\"scenarios\".*", "\n}"), Measurement.class);
        assertThat(older.scenarios()).isEmpty();
        assertThat(older.growth()).isNull();
    }

    private static RunResult run() {
        return Fixtures.of(attempt());
    }

    private static Attempt attempt() {
        return with(measurement());
    }

    private static Attempt with(Measurement measured) {
        Attempt accepted = Fixtures.accepted();
        return new Attempt(
                accepted.id(),
                accepted.run(),
                accepted.target(),
                accepted.module(),
                accepted.file(),
                accepted.proposer(),
                accepted.title(),
                accepted.changes(),
                accepted.strategy(),
                accepted.diff(),
                accepted.rungs(),
                accepted.tests(),
                accepted.replay(),
                measured,
                accepted.panel(),
                accepted.decision());
    }

    private static Measurement measurement() {
        List<Growth.Point> points = new ArrayList<>();
        for (double size : new double[] {20, 20, 200, 200, 2000, 2000}) {
            points.add(new Growth.Point(size, size * size, 10 * size));
        }
        ScenarioResult.Figures figures = new ScenarioResult.Figures(
                "cpu", 95, 94, 96, 40_000, 2_000, 200, List.of(new PairResult(3, 3, 40_000, 2_000, true)));
        ScenarioResult.Figures ofBenchmark = new ScenarioResult.Figures(
                "cpu", 5, 3, 7, 40_000, 38_000, 0, List.of(new PairResult(0.05, 0.05, 40_000, 38_000, true)));
        return Objects.requireNonNull(Fixtures.accepted().measurement())
                .with(
                        List.of(
                                new ScenarioResult(
                                        "recorded ×10", ScenarioResult.Outcome.NOT_SLOWER, "much less", 3, figures),
                                new ScenarioResult(
                                        "benchmark org.acme.FooBench.parse size=1000",
                                        ScenarioResult.Outcome.NOT_SLOWER,
                                        "less",
                                        0,
                                        ofBenchmark),
                                ScenarioResult.leftOut("recorded ×100", "the original throws"),
                                ScenarioResult.leftOut(HOSTILE, HOSTILE)),
                        new Growth(
                                new Growth.Exponent(2, 1.95, 2.05), new Growth.Exponent(1, 0.95, 1.05), 0.95, points));
    }
}
