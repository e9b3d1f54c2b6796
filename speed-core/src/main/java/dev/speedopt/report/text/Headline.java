package dev.speedopt.report.text;

import dev.speedopt.evidence.RunResult;
import java.util.ArrayList;
import java.util.List;

/** A run in one line, and the line under it. */
public final class Headline {
    private Headline() {}

    /** {@code 2 methods are faster}, {@code Nothing got faster}. */
    public static String of(RunResult run) {
        int accepted = new RunView(run).attempts(Outcome.ACCEPTED).size();
        return accepted == 0 ? "Nothing got faster" : Numbers.count(accepted, "method is", "methods are") + " faster";
    }

    /** What was tried, how it ended and how long it took. */
    public static String subtitle(RunResult run) {
        RunView view = new RunView(run);
        List<String> parts = new ArrayList<>();
        parts.add(Numbers.count(run.attempts().size(), "proposal tried", "proposals tried"));
        parts.add(view.attempts(Outcome.ACCEPTED).size() + " accepted");
        parts.add(view.attempts(Outcome.REFUSED).size() + " refused");
        if (!view.attempts(Outcome.HELD).isEmpty()) {
            parts.add(view.attempts(Outcome.HELD).size() + " held for you to decide");
        }
        if (!view.attempts(Outcome.OPEN).isEmpty()) {
            parts.add(view.attempts(Outcome.OPEN).size() + " not decided");
        }
        parts.add(Numbers.count(run.skipped().size(), "target skipped", "targets skipped"));
        parts.add("in " + Numbers.wall(run.millis()));
        return String.join(", ", parts) + ".";
    }

    /** What is no instant is left as it is. */
    private static String toTheSecond(String instant) {
        return instant.replaceFirst("(?<=T\\d{2}:\\d{2}:\\d{2})\\.\\d{1,9}(?=Z$)", "");
    }

    /** Whose run, which one and when. */
    public static String identity(RunResult run, String separator) {
        return String.join(separator, run.project(), "run " + run.run(), toTheSecond(run.started()));
    }
}
