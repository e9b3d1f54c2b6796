package dev.speedopt.report.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.HostileFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMetricsTest {
    private static final String TARGET = "org.acme.orders.OrderAnalytics#customerNames(java.util.List)";

    @Test
    void counts_attempts_by_how_they_ended_and_the_rung_that_refused_them() {
        assertThat(RunMetrics.text(Fixtures.run(), true).lines())
                .contains(
                        "speed_attempts_total{outcome=\"accepted\",rung=\"none\"} 2.0",
                        "speed_attempts_total{outcome=\"refused\",rung=\"replay\"} 1.0",
                        "speed_attempts_total{outcome=\"refused\",rung=\"compilation\"} 1.0",
                        "speed_run_finished 1.0",
                        "speed_run_duration_seconds{goal=\"optimize\"} 222.0",
                        "speed_targets_skipped 1.0",
                        "speed_verdicts_total{verdict=\"faster\"} 3.0",
                        "speed_verdicts_total{verdict=\"inconclusive\"} 0.0");
    }

    @Test
    void gives_the_figures_of_the_report_in_base_units() {
        assertThat(RunMetrics.text(Fixtures.run(), true).lines())
                .anyMatch(line -> line.startsWith("speed_improvement_ratio{target=\"" + TARGET + "\"} 0.234"))
                .anyMatch(line -> line.startsWith("speed_execution_seconds_count{target=\"" + TARGET + "\""))
                .anyMatch(line ->
                        line.startsWith("speed_allocated_bytes{target=\"" + TARGET + "\",variant=\"original\"}"));
    }

    @Test
    void bounds_that_are_not_known_are_absent_and_no_number() {
        Measurement early =
                Measured.as(Verdict.INCONCLUSIVE).improving(78.1, -1000, 100).measurement();
        Attempt attempt = Fixtures.accepted();
        Attempt undecided = new Attempt(
                attempt.id(),
                attempt.run(),
                attempt.target(),
                attempt.module(),
                attempt.file(),
                attempt.proposer(),
                attempt.title(),
                attempt.changes(),
                attempt.strategy(),
                attempt.diff(),
                attempt.rungs(),
                attempt.tests(),
                attempt.replay(),
                early,
                null,
                null);

        assertThat(RunMetrics.text(Fixtures.of(undecided), true))
                .contains("speed_improvement_ratio{")
                .doesNotContain("speed_improvement_lower_ratio{", "speed_improvement_upper_ratio{");
    }

    @Test
    void says_what_models_cost_and_nothing_where_there_is_no_price() {
        assertThat(RunMetrics.text(MetricsFixture.withModels(), false).lines())
                .contains(
                        "speed_model_calls_total{model=\"openai/gpt-5\"} 4.0",
                        "speed_model_failures_total{model=\"openai/gpt-5\"} 1.0",
                        "speed_model_tokens_total{direction=\"in\",model=\"openai/gpt-5\"} 1200.0",
                        "speed_model_cost_total{model=\"openai/gpt-5\"} 0.5",
                        "speed_run_finished 0.0")
                .noneMatch(line -> line.startsWith("speed_model_cost_total{model=\"ollama/free\""));
    }

    @Test
    void a_run_without_attempts_or_with_figures_beyond_sense_has_metrics_all_the_same() {
        assertThat(RunMetrics.text(Fixtures.empty(), true)).contains("speed_run_finished 1.0");
        RunResult hostile = Fixtures.of(HostileFixture.attempt("a\"} 1\nspeed_forged 1\n# {"));

        assertThat(RunMetrics.text(hostile, true).lines())
                .noneMatch(line -> line.startsWith("speed_forged"))
                .noneMatch(line -> line.endsWith("NaN") || line.endsWith("Infinity"));
    }

    @Test
    void more_targets_than_a_dashboard_can_show_are_counted_and_not_named() {
        String text = RunMetrics.text(MetricsFixture.manyTargets(60), true);

        assertThat(text.lines().filter(line -> line.startsWith("speed_improvement_ratio{")))
                .hasSize(50);
        assertThat(text).contains("speed_targets_without_metrics 10.0");
    }

    @Test
    void a_collector_finds_the_whole_file_and_no_half_of_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("speed/metrics.prom");

        RunMetrics.write(Fixtures.run(), file);

        assertThat(Files.readString(file)).isEqualTo(RunMetrics.text(Fixtures.run(), true));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
