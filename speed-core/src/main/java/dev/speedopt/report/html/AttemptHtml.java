package dev.speedopt.report.html;

import static dev.speedopt.report.html.Facts.code;
import static dev.speedopt.report.html.Facts.fact;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.chart.Chart;
import dev.speedopt.report.chart.Charts;
import dev.speedopt.report.html.Facts.Fact;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Further;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.ImpactText;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Missing;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.ScenarioText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One attempt, accepted or refused, without its title: whoever embeds it has headings of its own. */
public final class AttemptHtml {
    private AttemptHtml() {}

    /** Name of its place on the page. */
    public static String anchor(Attempt attempt) {
        return "attempt-" + attempt.id();
    }

    /** {@code #1 OrderAnalytics#total: Pattern compiled once}; not escaped. */
    public static String title(Attempt attempt) {
        return attempt.target().shortName() + ": " + attempt.title();
    }

    public static Markup of(RunResult run, Attempt attempt) {
        Markup out = new Markup();
        out.add(status(attempt));
        out.add(summary(run, attempt));
        out.leaf("h3", "Benchmarking results").add(benchmarking(attempt));
        out.leaf("h3", "Where the time goes").add(flames(run, attempt));
        out.leaf("h3", "Changes made");
        if (attempt.changes().isEmpty()) {
            out.leaf("p", "The proposer did not say.");
        } else {
            out.add(Facts.items(attempt.changes()));
        }
        out.add(DiffHtml.of(attempt.diff(), attempt.id()));
        out.leaf("h3", "Verification").add(VerificationHtml.of(attempt));
        out.leaf("h3", "AI model consensus").add(ConsensusHtml.of(attempt));
        out.leaf("h3", "Impact analysis").add(impact(run, attempt));
        out.leaf("h3", "How to reproduce")
                .add(Facts.block(
                        String.join("\n", NextSteps.reproduce(run, attempt)),
                        "Commands to reproduce attempt " + attempt.id()));
        return out;
    }

    private static Markup status(Attempt attempt) {
        Outcome outcome = Outcome.of(attempt);
        String kind = outcome.name().toLowerCase(java.util.Locale.ROOT);
        return new Markup()
                .open("p", "class", "speed-status speed-" + kind)
                .leaf("strong", outcome.sign() + " " + Outcome.phrase(attempt) + ".")
                .text(" " + Outcome.reason(attempt))
                .close();
    }

    private static Markup summary(RunResult run, Attempt attempt) {
        List<Fact> facts = new ArrayList<>();
        Measurement measurement = attempt.measurement();
        facts.add(fact("Performance gain", measurement == null ? "not measured" : gain(new Gain(measurement))));
        facts.add(fact("Memory impact", Allocation.of(measurement).change()));
        facts.add(code("Function", attempt.target().toString()));
        facts.add(code("File", attempt.file()));
        facts.add(code("Proposed by", attempt.proposer()));
        facts.add(code("Optimisation type", attempt.strategy()));
        Decision decision = attempt.decision();
        if (decision != null && decision.commit() != null) {
            facts.add(code("Commit", decision.commit()));
            facts.add(code("Branch", run.branch() == null ? "not on record" : run.branch()));
        }
        if (decision != null && decision.patch() != null) {
            facts.add(code("Patch", decision.patch()));
        }
        return Facts.list(facts);
    }

    private static String gain(Gain gain) {
        return gain.percent() + (gain.timesAsFast().isEmpty() ? "" : " (" + gain.timesAsFast() + ")");
    }

    private static Markup benchmarking(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        if (measurement == null) {
            return new Markup().leaf("p", "Not measured: it was stopped before.");
        }
        Gain gain = new Gain(measurement);
        Numbers.Pair times = gain.times();
        String original = gain.basis(measurement.original());
        String optimized = gain.basis(measurement.optimized());
        Markup out = new Markup()
                .add(Facts.list(List.of(
                        fact(
                                "Original runtime",
                                times == null ? "not reported" : times.original() + " a call, " + original),
                        fact(
                                "Optimised runtime",
                                times == null ? "not reported" : times.optimized() + " a call, " + optimized),
                        fact(
                                "Improvement",
                                gain.percent() + " (" + gain.interval().words() + ")"),
                        fact("Statistical confidence", gain.confidence() + ", " + gain.pairs()),
                        fact("Measured on", Numbers.count(measurement.calls(), "recorded call", "recorded calls")),
                        fact("Verdict", measurement.verdict().label() + ": " + measurement.reason()),
                        fact("Clock", gain.clock() + " (" + measurement.clockReason() + ")"),
                        fact(
                                "Memory a call",
                                Allocation.of(measurement).amounts().toString()))));
        List<Fact> further = Further.of(measurement).stream()
                .map(line -> fact(sentenceCase(line.name()), line.value()))
                .toList();
        if (!further.isEmpty()) {
            out.add(Facts.list(further));
        }
        if (!measurement.scenarios().isEmpty()) {
            out.add(scenarios(measurement));
        }
        return out.add(figures(Charts.of(attempt).values()));
    }

    private static Markup flames(RunResult run, Attempt attempt) {
        Markup out = new Markup();
        String missing = Missing.flames(run, attempt);
        if (missing != null) {
            out.leaf("p", missing);
        }
        Collection<Chart> charts = Charts.flames(run, attempt).values();
        return charts.isEmpty() ? out : out.add(figures(charts));
    }

    private static Markup figures(Collection<Chart> charts) {
        Markup out = new Markup().open("div", "class", "speed-charts");
        for (Chart chart : charts) {
            out.open("figure")
                    .leaf("figcaption", chart.title())
                    .add(chart.inline())
                    .close();
        }
        return out.close();
    }

    private static Markup scenarios(Measurement measurement) {
        TableHtml table = new TableHtml("Other inputs: none may get slower", ScenarioText.HEADERS);
        measurement
                .scenarios()
                .forEach(scenario -> table.row(new ScenarioText(scenario)
                        .cells().stream().map(cell -> new Markup().text(cell)).toList()));
        return table.end();
    }

    private static Markup impact(RunResult run, Attempt attempt) {
        Markup out = new Markup();
        List<Fact> facts = ImpactText.facts(run, attempt).stream()
                .map(line -> fact(sentenceCase(line.name()), line.value()))
                .toList();
        if (!facts.isEmpty()) {
            out.add(Facts.list(facts));
        }
        ImpactText.unknown(run, attempt).forEach(sentence -> out.leaf("p", sentence));
        return out;
    }

    private static String sentenceCase(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
