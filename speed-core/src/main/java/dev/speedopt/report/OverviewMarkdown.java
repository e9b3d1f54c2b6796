package dev.speedopt.report;

import static dev.speedopt.report.Markdown.inline;
import static dev.speedopt.report.Markdown.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Headline;
import dev.speedopt.report.text.ModelCosts;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.ObjectiveText;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.RunView;
import java.util.List;

/** A run as one Markdown page, with links to the report of each attempt. */
public final class OverviewMarkdown {
    private OverviewMarkdown() {}

    public static String of(RunResult run) {
        RunView view = new RunView(run);
        Markdown out = new Markdown();
        out.heading(1, Headline.of(run));
        out.paragraph(Headline.subtitle(run));
        for (Attempt attempt : view.attempts(Outcome.ACCEPTED)) {
            Measurement measurement = attempt.measurement();
            out.item("**" + text(attempt.target().shortName()) + "**: "
                    + (measurement == null
                            ? "not measured"
                            : new Gain(measurement).saving() + "; " + new Gain(measurement).sure()));
        }
        next(out, run);
        if (!run.attempts().isEmpty()) {
            proposals(out, view);
            figures(out, view);
        }
        if (!run.skipped().isEmpty()) {
            out.heading(2, "Skipped Targets");
            run.skipped().forEach(skipped -> out.item(inline(skipped.target()) + ": " + text(skipped.reason())));
        }
        list(out, "Objectives", objectives(run));
        costs(out, new ModelCosts(run));
        list(out, "Notes", run.notes());
        list(out, "Environment", run.environment());
        out.paragraph(text(Headline.identity(run, ", ")));
        return out.toString();
    }

    private static void costs(Markdown out, ModelCosts costs) {
        if (costs.any()) {
            out.heading(2, "Cost of Models");
            out.table(ModelCosts.MODEL_HEADERS, escaped(costs.byModel()));
            out.table(ModelCosts.ATTEMPT_HEADERS, escaped(costs.byAttempt()));
        }
    }

    private static List<List<String>> escaped(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Markdown::text).toList())
                .toList();
    }

    private static List<String> objectives(RunResult run) {
        return run.objectives().stream().map(ObjectiveText::line).toList();
    }

    private static void next(Markdown out, RunResult run) {
        List<String> commands = NextSteps.commands(run);
        if (!commands.isEmpty()) {
            out.heading(2, "Next");
            out.paragraph(
                    run.branch() == null
                            ? "Your branch and files are untouched."
                            : "The changes are on " + inline(run.branch())
                                    + "; your own branch and files are untouched.");
            out.code("sh", String.join("\n", commands));
        }
    }

    private static void proposals(Markdown out, RunView view) {
        out.heading(2, "All Proposals");
        out.table(
                List.of("#", "Target", "Proposal", "Original → Optimized", "Improvement", "Memory", "End"),
                view.attempts().stream().map(OverviewMarkdown::row).toList());
    }

    private static List<String> row(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        Numbers.Pair times = measurement == null ? null : new Gain(measurement).times();
        return List.of(
                "[" + attempt.id() + "](" + MarkdownReport.file(attempt) + ")",
                text(attempt.target().shortName()),
                text(attempt.title()),
                times == null ? "not measured" : times.toString(),
                measurement == null
                        ? "not measured"
                        : new Gain(measurement).percent() + " ("
                                + new Gain(measurement).interval().words() + ")",
                Allocation.of(measurement).change(),
                Outcome.of(attempt).mark() + " " + Outcome.phrase(attempt) + ": " + text(Outcome.reason(attempt)));
    }

    private static void figures(Markdown out, RunView view) {
        out.heading(2, "Refused, by Rung");
        if (view.refusals().isEmpty()) {
            out.item("No proposal was refused.");
        }
        view.refusals().forEach((rung, count) -> out.fact(rung, String.valueOf(count)));
        out.heading(2, "Time Spent, by Rung");
        view.time().forEach((rung, millis) -> out.fact(rung.label(), Numbers.wall(millis)));
    }

    private static void list(Markdown out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.heading(2, title);
            lines.forEach(line -> out.item(text(line)));
        }
    }
}
