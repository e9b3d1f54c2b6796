package dev.speedopt.report.metrics;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.RunView;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** All metrics of one run. A run that goes on only ever adds to its counters; the next run begins anew. */
public final class RunMetrics {
    /** Media type of {@link #text}. */
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private RunMetrics() {}

    /** @param finished whether the run came to its end */
    public static String text(RunResult run, boolean finished) {
        RunMetrics metrics = new RunMetrics();
        metrics.run(run, finished);
        metrics.attempts(run);
        metrics.rungs(run);
        metrics.verdicts(run);
        new TargetMetrics(metrics.registry).add(new RunView(run).bestPerTarget());
        VoteMetrics.add(metrics.registry, run);
        ModelMetrics.add(metrics.registry, run);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PrometheusTextFormatWriter.create()
                    .write(out, metrics.registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write metrics", e);
        }
    }

    /** Writes the metrics of a run that came to its end, whole or not at all: a collector may look at any time. */
    public static void write(RunResult run, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(part, text(run, true));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write metrics to " + file + ": " + e.getMessage(), e);
        }
    }

    private void run(RunResult run, boolean finished) {
        gauge("speed_run_finished", "Whether the latest run came to its end.", finished ? 1 : 0);
        // The same family that speed:check and speed:suggest write for CI, told apart by the goal.
        Gauge.builder()
                .name("speed_run_duration_seconds")
                .help("Wall time of the run.")
                .labelNames("goal")
                .register(registry)
                .labelValues("optimize")
                .set(run.millis() / 1000.0);
        gauge(
                "speed_targets_skipped",
                "Targets that were not attempted.",
                run.skipped().size());
        gauge("speed_objectives_missed", "Objectives of the user's that are not met.", (double)
                run.objectives().stream().filter(objective -> !objective.met()).count());
        try {
            gauge("speed_run_started_timestamp_seconds", "When the latest run started, as a Unix time.", (double)
                    Instant.parse(run.started()).getEpochSecond());
        } catch (DateTimeException e) {
            // Evidence of unknown origin need not have a date; then there is no such metric.
            return;
        }
    }

    private void attempts(RunResult run) {
        Counter attempts = Counter.builder()
                .name("speed_attempts_total")
                .help("Attempts by how they ended, and the rung that refused them.")
                .labelNames("outcome", "rung")
                .register(registry);
        for (Attempt attempt : run.attempts()) {
            RungResult failure = attempt.failure();
            attempts.labelValues(
                            Outcome.of(attempt).name().toLowerCase(Locale.ROOT),
                            failure == null ? "none" : failure.rung().label())
                    .inc();
        }
    }

    private void rungs(RunResult run) {
        Counter seconds = Counter.builder()
                .name("speed_rung_seconds_total")
                .help("Wall time that attempts spent on each rung.")
                .labelNames("rung")
                .register(registry);
        new RunView(run)
                .time()
                .forEach((rung, millis) -> seconds.labelValues(rung.label()).inc(Math.max(0, millis) / 1000.0));
    }

    private void verdicts(RunResult run) {
        Counter verdicts = Counter.builder()
                .name("speed_verdicts_total")
                .help("Measurements by what they say.")
                .labelNames("verdict")
                .register(registry);
        for (Verdict verdict : Verdict.values()) {
            verdicts.labelValues(verdict.name().toLowerCase(Locale.ROOT)).inc(0);
        }
        run.attempts().stream()
                .map(Attempt::measurement)
                .filter(Objects::nonNull)
                .forEach(found -> verdicts.labelValues(found.verdict().name().toLowerCase(Locale.ROOT))
                        .inc());
    }

    private void gauge(String name, String help, double value) {
        Gauge.builder().name(name).help(help).register(registry).set(value);
    }
}
