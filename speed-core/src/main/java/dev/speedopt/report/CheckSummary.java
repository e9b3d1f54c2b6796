package dev.speedopt.report;

import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RegressionCheck.State;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a user reads after {@code speed:check}. */
public final class CheckSummary {
    private static final int DETAILS = 4;

    private CheckSummary() {}

    /** Lines to print as they are. */
    public static List<String> lines(RegressionCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add("Checked against " + VisibleText.line(check.base()) + " in " + Numbers.wall(check.millis()) + ":");
        if (check.targets().isEmpty()) {
            lines.add("  no method differs, so nothing can have become slower");
        }
        for (CheckedTarget target : check.targets()) {
            lines.add("");
            lines.add(target.state().label().toUpperCase(Locale.ROOT) + "  " + VisibleText.line(target.target()));
            wrap(lines, ConsoleSummary.ascii(target.reason()));
            if (target.behaviour().kind() == Behaviour.Kind.DIFFERENT) {
                wrap(
                        lines,
                        "BEHAVES DIFFERENTLY from the base: "
                                + target.behaviour().reason());
                target.behaviour().details().stream()
                        .limit(DETAILS)
                        .forEach(detail -> lines.add("    " + VisibleText.line(detail)));
            }
        }
        lines.add("");
        lines.add("Evidence  target/speed/check.json");
        return List.copyOf(lines);
    }

    /** The whole in one sentence: what is to be read where only one line is. */
    public static String sentence(RegressionCheck check) {
        long slower = count(check, State.REGRESSION);
        long open = count(check, State.INCONCLUSIVE);
        return slower > 0
                ? "Regression: " + Numbers.count(slower, "method is", "methods are") + " slower than "
                        + VisibleText.line(check.base()) + ": " + names(check, State.REGRESSION)
                : open > 0
                        ? "Inconclusive: " + Numbers.count(open, "method", "methods")
                                + " could not be told from the base: " + names(check, State.INCONCLUSIVE)
                        : "No regression: " + Numbers.count(check.targets().size(), "method", "methods") + " checked.";
    }

    private static long count(RegressionCheck check, State state) {
        return check.targets().stream().filter(each -> each.state() == state).count();
    }

    private static String names(RegressionCheck check, State state) {
        return String.join(
                ", ",
                check.targets().stream()
                        .filter(each -> each.state() == state)
                        .map(each -> VisibleText.line(each.target())
                                + (each.slower() == null || state != State.REGRESSION
                                        ? ""
                                        : String.format(Locale.ROOT, " (%.1f %% slower)", each.slower())))
                        .toList());
    }

    private static void wrap(List<String> lines, String text) {
        List<String> wrapped = TextTable.wrap(VisibleText.line(text), ConsoleSummary.WIDTH - 4);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "  " : "    ") + wrapped.get(i));
        }
    }
}
