package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.ConsoleSummary;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.HtmlReport;
import dev.speedopt.report.MarkdownReport;
import dev.speedopt.report.Xml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTextTest {
    private static final Impact.Callers CALLERS =
            new Impact.Callers(3, 12, 7, List.of("org.acme.A#a()", "org.acme.B#b()"));
    private static final Impact.Whole WHOLE = new Impact.Whole("the tests", 123, 1_000, 3.27, 2.1, 3.91);
    private static final Impact.MonthlySaving SAVING =
            new Impact.MonthlySaving("EUR", 15.239, 12.001, 17.001, "30 calls a month");

    @Test
    void every_format_says_callers_whole_and_saving_alike() {
        RunResult run = run(SAVING);

        for (String report : List.of(
                Xml.text(Xml.html(HtmlReport.of(run))),
                MarkdownReport.of(run, Fixtures.accepted()).replace("\\", ""),
                String.join(" ", ConsoleSummary.lines(run, null)).replaceAll("\\s+", " "))) {
            assertThat(report)
                    .contains("3 callers analysed; 12 methods lead to it, 7 tests reach it")
                    .contains("+3.2% of the time of the tests (+2.1% to +4.0%")
                    .contains("EUR 15.23 a month (12.00 to 17.01): 30 calls a month");
        }
    }

    @Test
    void without_prices_no_format_speaks_of_savings() {
        RunResult run = run(null);

        assertThat(HtmlReport.of(run) + MarkdownReport.of(run, Fixtures.accepted()) + ConsoleSummary.lines(run, null))
                .contains("3 callers analysed")
                .doesNotContainIgnoringCase("resource savings", "a month");
    }

    @Test
    void the_json_keeps_it_and_reads_what_was_written_before_there_was_any() {
        assertThat(EvidenceJson.read(EvidenceJson.write(run(SAVING)), RunResult.class))
                .isEqualTo(run(SAVING));
        String before = EvidenceJson.write(run(null)).replaceAll("(?s),\\s*\"impacts\".*", "}");
        assertThat(EvidenceJson.read(before, RunResult.class).impacts()).isEmpty();
    }

    @Test
    void what_is_not_known_is_said_with_the_cure() {
        assertThat(Xml.text(Xml.html(HtmlReport.of(run(SAVING))))).contains("Nothing was profiled: do it.");
    }

    @Test
    void the_command_that_repeats_it_has_the_settings_of_the_run() {
        assertThat(MarkdownReport.of(run(null), Fixtures.accepted()))
                .contains(
                        "customerNames(java.util.List)\" -Dspeed.quick=true -Dspeed.verification.allow=threads,clock\n");
    }

    private static RunResult run(Impact.@Nullable MonthlySaving saving) {
        RunResult run = Fixtures.of(Fixtures.accepted());
        return new RunResult(
                run.schema(),
                run.run(),
                run.started(),
                run.project(),
                run.base(),
                run.branch(),
                run.environment(),
                run.attempts(),
                run.skipped(),
                run.notes(),
                run.millis(),
                run.objectives(),
                run.models(),
                List.of(new Impact(1, CALLERS, WHOLE, saving, List.of("Nothing was profiled: do it."))),
                List.of("quick=true", "verification.allow=threads,clock"),
                List.of());
    }
}
