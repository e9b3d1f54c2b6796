package dev.speedopt.report.ci;

import dev.speedopt.report.Fixtures;
import java.util.List;

/** Reports to CI as they might be. */
final class CiReports {
    private CiReports() {}

    static CiReport suggestions() {
        return Suggested.of(Fixtures.run(), "0.1.0", "backend/");
    }

    static CiReport check() {
        return report(
                "check",
                finding("org.acme.Roster#present(java.lang.String)", CiFinding.State.REGRESSION, ""),
                finding("org.acme.Roster#count()", CiFinding.State.OK, ""),
                finding("org.acme.Clock#now()", CiFinding.State.INCONCLUSIVE, ""));
    }

    static CiReport report(String goal, CiFinding... findings) {
        return new CiReport(
                goal,
                "club",
                "0.1.0",
                Fixtures.RUN,
                "2026-11-22T23:15:01Z",
                "A headline.",
                List.of(findings),
                List.of("A note."),
                61_500);
    }

    static CiFinding finding(String target, CiFinding.State state, String diff) {
        return new CiFinding(
                target,
                state,
                "A title",
                "12.0 % more cpu time a call",
                new CiFinding.Place("my module [1]/src/main/java/org/acme/Roster.java", 5, 9),
                diff,
                new CiFinding.Times(100.0, 112.0, 12, 10.5, 13.5, 3),
                1_500);
    }

    /** Everything that somebody else may have written is {@code text}. */
    static CiReport hostile(String goal, String text) {
        CiFinding finding = new CiFinding(
                text,
                goal.equals("check") ? CiFinding.State.REGRESSION : CiFinding.State.FASTER,
                text,
                text,
                new CiFinding.Place(text, 1, 1),
                "--- a\n+++ b\n@@ -1,3 +1,3 @@\n same " + text + "\n-" + text + "\n+" + text + " {x, y}\n" + text,
                new CiFinding.Times(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, -1, 1e300, 0),
                1);
        return new CiReport(goal, text, text, text, text, text, List.of(finding), List.of(text), 1);
    }
}
