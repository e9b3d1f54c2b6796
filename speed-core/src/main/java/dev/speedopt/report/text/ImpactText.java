package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a change means beyond its method, as facts that every format uses alike. What is not known has no line. */
public final class ImpactText {
    private static final String NOT_LOOKED_AT = "Nobody looked: it is looked at for what was accepted.";

    private ImpactText() {}

    /** What is known, in reading order. */
    public static List<Further.Line> facts(RunResult run, Attempt attempt) {
        Impact impact = run.impact(attempt);
        List<Further.Line> facts = new ArrayList<>();
        if (impact != null && impact.callers() != null) {
            facts.add(new Further.Line("Affected Functions", callers(impact.callers())));
        }
        if (impact != null && impact.whole() != null) {
            facts.add(new Further.Line("System Impact", whole(impact.whole())));
        }
        if (impact != null && impact.saving() != null) {
            facts.add(new Further.Line(
                    "Resource Savings",
                    saving(impact.saving()) + ": " + impact.saving().basis()));
        }
        return facts;
    }

    /** Why the rest is not known, one sentence each. */
    public static List<String> unknown(RunResult run, Attempt attempt) {
        Impact impact = run.impact(attempt);
        return impact == null ? List.of(NOT_LOOKED_AT) : impact.unknown();
    }

    /** The saving a month of an attempt for a narrow place; null where there is none to state. */
    public static @Nullable String saving(RunResult run, Attempt attempt) {
        Impact impact = run.impact(attempt);
        return impact == null || impact.saving() == null ? null : saving(impact.saving());
    }

    /** One line for the console on each that is known. */
    public static List<String> lines(RunResult run) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : new RunView(run).attempts(Outcome.ACCEPTED)) {
            for (Further.Line fact : facts(run, attempt)) {
                lines.add(attempt.target().shortName() + ", " + fact.name().toLowerCase(Locale.ROOT) + ": "
                        + fact.value());
            }
        }
        return lines;
    }

    private static String callers(Impact.Callers callers) {
        String counts = Numbers.count(callers.direct(), "caller", "callers") + " analysed; "
                + Numbers.count(callers.leading(), "method leads", "methods lead") + " to it, "
                + Numbers.count(callers.tests(), "test reaches", "tests reach") + " it";
        int more = callers.direct() - callers.names().size();
        return callers.names().isEmpty()
                ? counts
                : counts + ": " + String.join(", ", callers.names()) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String whole(Impact.Whole whole) {
        return Numbers.percent(whole.percent()) + " of the time of " + whole.profiled() + " ("
                + new Interval(whole.lower(), whole.upper()).words() + ", by "
                + Numbers.count(whole.of(), "sample", "samples") + ", " + whole.samples() + " of them in the method)";
    }

    private static String saving(Impact.MonthlySaving saving) {
        String unit = saving.currency() == null ? "" : saving.currency() + " ";
        return unit + Numbers.money(saving.amount()) + " a month (" + Numbers.money(saving.lower()) + " to "
                + Numbers.moneyUp(saving.upper()) + ")";
    }
}
