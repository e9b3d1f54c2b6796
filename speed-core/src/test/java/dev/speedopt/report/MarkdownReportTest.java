package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,2} .*$");

    @Test
    void it_has_the_shape_of_the_specification() {
        String report = MarkdownReport.of(Fixtures.run(), Fixtures.accepted());

        assertThat(report).startsWith("""
                        # Optimization Report: customerNames()

                        ## Summary

                        - **Function**: `src/main/java/org/acme/orders/OrderAnalytics.java::org.acme.orders.OrderAnalytics#customerNames(java.util.List)`
                        - **Optimization Type**: StringBuilder instead of += in the loop (`allocation_reduction`)
                        - **Proposed by**: `rule:string-concatenation-in-loop`
                        - **Performance Gain**: +23.4% (reduction of time, 1.30× as fast; +21.2% to +25.4% at 95% confidence, 7 pairs of forks)
                        - **Memory Impact**: -15.0% allocation (24.0 KiB → 20.4 KiB a call)
                        - **Status**: ✅ Committed as `9e8d7c6b5a` on `speed-opt/20261122-231501-3f2a`
                        """).contains("""
                        ## Benchmarking Results

                        - **Original Runtime**: 45.2 ms a call (best of 350 slices)
                        - **Optimized Runtime**: 34.6 ms a call (best of 350 slices)
                        - **Improvement**: +23.4% time saved (+21.2% to +25.4%)
                        - **Statistical Confidence**: 95% (7 pairs of forks, 48 recorded calls)
                        """).contains("""
                        ## AI Model Consensus

                        - **evidence judge (built in, not a model)**: ✅ Approved (score: 0.91, confidence: 0.88)
                        - **grok-4-0709 (xai)**: ✅ Approved (score: 0.86, confidence: 0.92)
                        - **gemini-2.5-pro (google)**: ⬜ Abstained: No answer within 60 s.
                        - **Overall Consensus**: 0.88 (above 0.70 threshold)
                        """);
        assertThat(HEADING.matcher(report).results().map(heading -> heading.group()))
                .containsExactly(
                        "# Optimization Report: customerNames()",
                        "## Summary",
                        "## Benchmarking Results",
                        "## Changes Made",
                        "## Verification",
                        "## AI Model Consensus",
                        "## Impact Analysis",
                        "## How to Reproduce");
    }

    @Test
    void verification_shows_tests_replay_and_every_rung_with_its_time() {
        assertThat(MarkdownReport.of(Fixtures.run(), Fixtures.accepted()))
                .contains("- ✅ 47 of 47 existing tests pass; reached by OrderAnalyticsTest, ReportTest")
                .contains("- ✅ 48 recorded calls replayed against the original: 48 compared in full, 0 differ")
                .contains("| measurement | ✅ passed | faster in 7 pairs | 41.0 s |");
    }

    @Test
    void a_refused_attempt_says_where_and_why_and_what_is_not_known() {
        assertThat(MarkdownReport.of(Fixtures.run(), Fixtures.broken()))
                .contains("- **Performance Gain**: not measured: it was stopped before")
                .contains("- **Memory Impact**: unknown")
                .contains("- **Status**: ❌ Refused at compilation")
                .contains("- **Reason**: It does not compile: 1 error.")
                .contains("- ⬜ Tests: not run, it was stopped before")
                .contains("| replay | ⬜ not reached |  |  |")
                .contains("cannot find symbol: method toSortedList()")
                .contains("- No vote was taken");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("dev.speedopt.report.HostileTexts#all")
    void hostile_text_makes_no_heading_no_table_no_link_and_no_html(String text) {
        String report = withoutCode(MarkdownReport.of(HostileFixture.run(text), HostileFixture.attempt(text)));

        assertThat(HEADING.matcher(report)
                        .results()
                        .map(heading -> heading.group())
                        .filter(h -> !h.startsWith("# Opt")))
                .containsExactly(
                        "## Summary",
                        "## Benchmarking Results",
                        "## Changes Made",
                        "## Verification",
                        "## AI Model Consensus",
                        "## Impact Analysis",
                        "## How to Reproduce");
        assertThat(report)
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContainPattern("(?<!\\\\)\\](?!\\(attempt-1-[a-z-]+\\.svg\\))\\(")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("dev.speedopt.report.HostileTexts#all")
    void the_overview_keeps_its_columns(String text) {
        assertThat(OverviewMarkdown.of(HostileFixture.run(text)).lines().filter(line -> line.startsWith("|")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(9));
    }

    /** Leaves out fenced blocks, each up to its own fence, and code within lines. */
    private static String withoutCode(String report) {
        return report.replaceAll("(?ms)^(`{3,})[a-z]*\n.*?^\\1$", "")
                .replaceAll("(?<![\\\\`])(`+)(?!`).*?(?<!`)\\1(?!`)", "");
    }
}
