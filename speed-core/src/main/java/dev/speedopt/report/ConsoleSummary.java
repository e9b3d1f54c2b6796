package dev.speedopt.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Further;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.ImpactText;
import dev.speedopt.report.text.ModelCosts;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.ObjectiveText;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.RunView;
import dev.speedopt.report.text.ScenarioText;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user reads in the terminal after a run: what got faster, by how much, how sure, where it is and what to type next;
 * then a table of all targets, what was refused and why, what was skipped. Within 100 columns, Maven's prefix included, our own words
 * in ASCII, so that a container's terminal without a locale shows them too.
 */
public final class ConsoleSummary {
    /** 100 columns less the seven that Maven puts before each line. */
    static final int WIDTH = 93;

    private final RunView view;
    private final @Nullable String reportPath;
    private final List<String> lines = new ArrayList<>();

    private ConsoleSummary(RunResult run, @Nullable String reportPath) {
        this.view = new RunView(run);
        this.reportPath = reportPath;
    }

    /**
     * @param run what happened
     * @param reportPath where the HTML report was written; null when none was
     * @return lines to print as they are
     */
    public static List<String> lines(RunResult run, @Nullable String reportPath) {
        ConsoleSummary summary = new ConsoleSummary(run, reportPath);
        summary.headline();
        summary.whereAndNext();
        summary.table();
        summary.refused();
        summary.reasons("Skipped", skipped(run));
        summary.reasons(
                "Objectives",
                run.objectives().stream()
                        .map(objective -> ascii(ObjectiveText.line(objective)))
                        .toList());
        summary.reasons(
                "Impact",
                ImpactText.lines(run).stream().map(ConsoleSummary::ascii).toList());
        summary.reasons(
                "Models",
                new ModelCosts(run).lines().stream().map(ConsoleSummary::ascii).toList());
        summary.reasons("Notes", run.notes());
        return List.copyOf(summary.lines);
    }

    private void headline() {
        List<Attempt> accepted = view.attempts(Outcome.ACCEPTED);
        RunResult run = view.run();
        if (accepted.isEmpty()) {
            add("Nothing got faster: " + tried() + ", none was accepted, nothing was changed.");
            return;
        }
        add(Numbers.count(accepted.size(), "method is", "methods are") + " faster (" + tried() + ", "
                + Numbers.wall(run.millis()) + "):");
        for (Attempt attempt : accepted) {
            Measurement measurement = attempt.measurement();
            if (measurement == null) {
                add("  " + name(attempt) + ": not measured");
            } else {
                Gain gain = new Gain(measurement);
                add("  " + name(attempt) + ": " + ascii(gain.saving()));
                add("    " + ascii(gain.sure()));
                further(measurement);
            }
        }
    }

    private void further(Measurement measurement) {
        String held = ScenarioText.held(measurement.scenarios());
        if (!held.isEmpty()) {
            add("    " + ascii(VisibleText.line(held)));
        }
        Further.of(measurement)
                .forEach(line -> add(
                        "    " + line.name().toLowerCase(Locale.ROOT) + ": " + ascii(VisibleText.line(line.value()))));
    }

    private String tried() {
        return Numbers.count(view.run().attempts().size(), "proposal tried", "proposals tried");
    }

    private void whereAndNext() {
        RunResult run = view.run();
        lines.add("");
        if (run.branch() != null && !view.attempts(Outcome.ACCEPTED).isEmpty()) {
            fact("Branch", VisibleText.line(run.branch()) + "  (your own branch and files are untouched)");
        }
        fact("Report", reportPath == null ? "none was written" : VisibleText.line(reportPath));
        List<String> next = NextSteps.commands(run);
        for (int i = 0; i < next.size(); i++) {
            lines.add((i == 0 ? "Next    " : "        ") + next.get(i));
        }
        if (next.isEmpty()) {
            fact("Next", "read in the report why each proposal was refused");
        }
    }

    private void table() {
        if (view.run().attempts().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of(24, 17, 18, 18, 8))
                .row(List.of(
                        List.of("Target"),
                        List.of("Rung reached", "Verdict"),
                        List.of("Original ->", "optimised, a call"),
                        List.of("Improvement", "[interval]"),
                        List.of("Memory", "a call")))
                .rule();
        view.bestPerTarget().forEach(attempt -> table.row(SummaryRow.cells(attempt)));
        lines.add("");
        lines.addAll(table.lines());
    }

    private void refused() {
        reasons(
                "Refused",
                view.attempts(Outcome.REFUSED).stream()
                        .map(attempt -> "#" + attempt.id() + " " + name(attempt) + " by "
                                + VisibleText.line(attempt.proposer()) + ", "
                                + ascii(Outcome.phrase(attempt)).toLowerCase(Locale.ROOT) + ": "
                                + Outcome.reason(attempt))
                        .toList());
        reasons(
                "Held for you to decide",
                view.attempts(Outcome.HELD).stream()
                        .map(attempt -> "#" + attempt.id() + " " + name(attempt) + ": " + Outcome.reason(attempt))
                        .toList());
    }

    private static List<String> skipped(RunResult run) {
        return run.skipped().stream()
                .map(skipped -> skipped.target() + ": " + skipped.reason())
                .toList();
    }

    private void reasons(String title, List<String> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        for (String reason : reasons) {
            add("  " + VisibleText.line(reason));
        }
    }

    private void fact(String name, String value) {
        // A path or a branch must stay in one piece for copying, however long it is.
        lines.add(String.format("%-8s%s", name, value));
    }

    private void add(String text) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        List<String> wrapped = TextTable.wrap(text.strip(), WIDTH - indent.length() - 4);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(indent + (i == 0 ? "" : "    ") + wrapped.get(i));
        }
    }

    static String name(Attempt attempt) {
        return VisibleText.line(attempt.target().shortName());
    }

    /** Allocation of an attempt for a narrow column. */
    static String allocation(Attempt attempt) {
        return ascii(Allocation.of(attempt.measurement()).change());
    }

    static String ascii(String text) {
        return text.replace("→", "->").replace("×", "x").replace("µ", "u");
    }
}
