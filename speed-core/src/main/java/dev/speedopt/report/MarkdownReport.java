package dev.speedopt.report;

import static dev.speedopt.report.Markdown.inline;
import static dev.speedopt.report.Markdown.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Timing;
import dev.speedopt.report.chart.Chart;
import dev.speedopt.report.chart.Charts;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Further;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.ImpactText;
import dev.speedopt.report.text.Missing;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.ScenarioText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One attempt as Markdown, in the shape of the specification's example; then the diff, the ladder and how to repeat it. */
public final class MarkdownReport {
    private final RunResult run;
    private final Attempt attempt;
    private final @Nullable Measurement measurement;
    private final Markdown out = new Markdown();

    private MarkdownReport(RunResult run, Attempt attempt) {
        this.run = run;
        this.attempt = attempt;
        this.measurement = attempt.measurement();
    }

    /** The whole report of an attempt, accepted or not. Its pictures are files beside it, named by {@link #chartFile}. */
    public static String of(RunResult run, Attempt attempt) {
        MarkdownReport report = new MarkdownReport(run, attempt);
        report.summary();
        report.benchmarking();
        report.changes();
        new MarkdownVerification(report.out, attempt).write();
        new MarkdownConsensus(report.out, attempt).write();
        report.impact();
        report.reproduce();
        return report.out.toString();
    }

    /** Name of an attempt's report, relative to the overview. */
    public static String file(Attempt attempt) {
        return "attempt-" + attempt.id() + ".md";
    }

    /** Name of a picture of an attempt's report, relative to it. */
    public static String chartFile(Attempt attempt, String chart) {
        return "attempt-" + attempt.id() + "-" + chart + ".svg";
    }

    private void summary() {
        out.heading(1, "Optimization Report: " + text(attempt.target().methodName()) + "()");
        out.heading(2, "Summary");
        out.fact("Function", inline(attempt.file() + "::" + attempt.target()));
        out.fact("Optimization Type", text(attempt.title()) + " (" + inline(attempt.strategy()) + ")");
        out.fact("Proposed by", inline(attempt.proposer()));
        if (measurement == null) {
            out.fact("Performance Gain", "not measured: it was stopped before");
        } else {
            Gain gain = new Gain(measurement);
            String ratio = gain.timesAsFast().isEmpty() ? "" : ", " + gain.timesAsFast();
            out.fact("Performance Gain", gain.percent() + " (reduction of time" + ratio + "; " + gain.sure() + ")");
        }
        Allocation allocation = Allocation.of(measurement);
        out.fact(
                "Memory Impact",
                allocation.change() + (allocation.known() ? " allocation (" + allocation.amounts() + " a call)" : ""));
        out.fact("Status", Outcome.of(attempt).mark() + " " + Outcome.phrase(attempt) + where(attempt.decision()));
        out.fact("Reason", text(Outcome.reason(attempt)));
    }

    private String where(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        if (decision.commit() != null) {
            String branch = run.branch() == null ? "" : " on " + inline(run.branch());
            return " as " + inline(NextSteps.abbreviated(decision.commit())) + branch;
        }
        return decision.patch() == null ? "" : " to " + inline(decision.patch());
    }

    private void benchmarking() {
        out.heading(2, "Benchmarking Results");
        if (measurement == null) {
            out.item("Not measured: it was stopped before.");
            return;
        }
        Gain gain = new Gain(measurement);
        Numbers.Pair times = gain.times();
        String original = basis(gain, measurement.original());
        String optimized = basis(gain, measurement.optimized());
        out.fact("Original Runtime", times == null ? "not reported" : times.original() + " a call (" + original + ")");
        out.fact(
                "Optimized Runtime",
                times == null ? "not reported" : times.optimized() + " a call (" + optimized + ")");
        out.fact(
                "Improvement",
                gain.percent() + " time saved (" + gain.interval().words() + ")");
        out.fact(
                "Statistical Confidence",
                gain.confidence() + " (" + gain.pairs() + ", "
                        + Numbers.count(measurement.calls(), "recorded call", "recorded calls") + ")");
        out.fact("Verdict", measurement.verdict().label() + ": " + text(measurement.reason()));
        out.fact("Clock", text(gain.clock()) + " (" + text(measurement.clockReason()) + ")");
        Further.of(measurement).forEach(line -> out.fact(line.name(), text(line.value())));
        scenarios(measurement);
        pictures();
    }

    private void scenarios(Measurement measured) {
        if (!measured.scenarios().isEmpty()) {
            out.table(
                    ScenarioText.HEADERS,
                    measured.scenarios().stream()
                            .map(scenario -> new ScenarioText(scenario)
                                    .cells().stream().map(cell -> text(cell)).toList())
                            .toList());
        }
    }

    private static String basis(Gain gain, @Nullable Timing timing) {
        String basis = gain.basis(timing);
        return basis == null ? "basis not reported" : text(basis);
    }

    private void pictures() {
        for (Map.Entry<String, Chart> chart : Charts.of(run, attempt).entrySet()) {
            out.paragraph("!["
                    + text(chart.getValue().title() + ". " + chart.getValue().description()) + "]("
                    + chartFile(attempt, chart.getKey()) + ")");
        }
        String missing = Missing.flames(run, attempt);
        if (missing != null) {
            out.paragraph(text(missing));
        }
    }

    private void changes() {
        out.heading(2, "Changes Made");
        attempt.changes().forEach(change -> out.item(text(change)));
        if (attempt.changes().isEmpty()) {
            out.item("The proposer did not say.");
        }
        out.code("diff", attempt.diff());
    }

    private void impact() {
        out.heading(2, "Impact Analysis");
        ImpactText.facts(run, attempt).forEach(line -> out.fact(line.name(), text(line.value())));
        ImpactText.unknown(run, attempt).forEach(sentence -> out.item(text(sentence)));
    }

    private void reproduce() {
        out.heading(2, "How to Reproduce");
        out.code("sh", String.join("\n", NextSteps.reproduce(run, attempt)));
        out.paragraph("Measured on:");
        run.environment().forEach(line -> out.item(text(line)));
        if (run.environment().isEmpty()) {
            out.item("The environment is not on record.");
        }
    }
}
