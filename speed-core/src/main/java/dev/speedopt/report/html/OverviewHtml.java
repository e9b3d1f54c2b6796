package dev.speedopt.report.html;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.ModelCosts;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.ObjectiveText;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.RunView;
import java.util.List;

/** Tables about the whole run: every proposal, what each rung refused, where the time went, what was left out. */
public final class OverviewHtml {
    private OverviewHtml() {}

    public static Markup of(RunResult run) {
        RunView view = new RunView(run);
        Markup out = new Markup();
        if (!run.attempts().isEmpty()) {
            out.add(proposals(view));
            out.open("div", "class", "speed-columns");
            out.add(refusals(view));
            out.add(TimeHtml.of(view));
            out.close();
        }
        if (!run.skipped().isEmpty()) {
            out.add(skipped(run));
        }
        if (!run.objectives().isEmpty()) {
            out.leaf("h3", "Objectives")
                    .add(Facts.items(
                            run.objectives().stream().map(ObjectiveText::line).toList()));
        }
        ModelCosts costs = new ModelCosts(run);
        if (!costs.any()) {
            out.leaf("h3", "Tokens spent").leaf("p", ModelCosts.NONE);
        } else {
            out.leaf("h3", "Cost of models");
            out.add(table("What each model cost", ModelCosts.MODEL_HEADERS, costs.byModel()));
            out.add(table("What came of it", ModelCosts.ATTEMPT_HEADERS, costs.byAttempt()));
        }
        if (!run.notes().isEmpty()) {
            out.leaf("h3", "Notes").add(Facts.items(run.notes()));
        }
        return out;
    }

    private static Markup proposals(RunView view) {
        TableHtml table = new TableHtml(
                "All proposals, by how they ended",
                List.of(
                        "#",
                        "Target",
                        "Proposal",
                        "Rung reached",
                        "Original → optimised",
                        "Improvement",
                        "Memory",
                        "End"));
        for (Attempt attempt : view.attempts()) {
            Markup name = new Markup()
                    .open("a", "href", "#" + AttemptHtml.anchor(attempt))
                    .add(Facts.name(attempt.target().shortName()))
                    .close();
            table.row(List.of(
                    text(String.valueOf(attempt.id())),
                    name,
                    text(attempt.title()),
                    text(Outcome.rungReached(attempt)),
                    text(times(attempt)),
                    text(improvement(attempt)),
                    text(Allocation.of(attempt.measurement()).change()),
                    text(Outcome.of(attempt).sign() + " " + Outcome.phrase(attempt))));
        }
        return new Markup().leaf("h3", "All proposals").add(table.end());
    }

    private static String times(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        if (measurement == null) {
            return "not measured";
        }
        Numbers.Pair times = new Gain(measurement).times();
        return times == null ? "not reported" : times.toString();
    }

    private static String improvement(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        if (measurement == null) {
            return "not measured";
        }
        Gain gain = new Gain(measurement);
        return gain.percent() + " (" + gain.interval().words() + ")";
    }

    private static Markup refusals(RunView view) {
        Markup out = new Markup().open("div").leaf("h3", "Refused, by rung");
        if (view.refusals().isEmpty()) {
            return out.leaf("p", "No proposal was refused.").close();
        }
        TableHtml table = new TableHtml("How many proposals each rung refused", List.of("Rung", "Refused"));
        view.refusals().forEach((rung, count) -> table.row(List.of(text(rung), text(count.toString()))));
        return out.add(table.end()).close();
    }

    private static Markup skipped(RunResult run) {
        TableHtml table = new TableHtml("Targets that were not attempted", List.of("Target", "Why"));
        run.skipped().forEach(skipped -> table.row(List.of(Facts.name(skipped.target()), text(skipped.reason()))));
        return new Markup().leaf("h3", "Skipped targets").add(table.end());
    }

    private static Markup table(String caption, List<String> headers, List<List<String>> rows) {
        TableHtml table = new TableHtml(caption, headers);
        rows.forEach(row -> table.row(row.stream().map(OverviewHtml::text).toList()));
        return table.end();
    }

    private static Markup text(String text) {
        return new Markup().text(text);
    }
}
