package dev.speedopt.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.evidence.Timing;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.target.MethodId;
import java.util.List;
import java.util.Map;

/** A run in which somebody hostile wrote every word. */
public final class HostileFixture {
    private HostileFixture() {}

    /** The accepted attempt with other words in every place that somebody else may have written. */
    public static Attempt attempt(String text) {
        Attempt good = Fixtures.accepted();
        return new Attempt(
                good.id(),
                Fixtures.RUN,
                new MethodId(text, text, List.of(text)),
                text,
                text,
                text,
                text,
                List.of(text, "fine", text),
                text,
                "--- a\n+++ b\n@@ -1,3 +1,3 @@\n same " + text + "\n-" + text + "\n+" + text + " {x, y}\n" + text,
                List.of(
                        RungResult.passed(Rung.CONTAINMENT, text, 3),
                        RungResult.failed(Rung.COMPILATION, text, List.of(text, text), 4)),
                new TestEvidence(3, 2, List.of(text), List.of(text)),
                new ReplayEvidence(4, 3, 1, List.of(text), true),
                Measured.as(Verdict.INCONCLUSIVE)
                        .because(text)
                        .on(text, text)
                        .improving(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .by(text)
                        .taking(new Timing(0, 0, 0, 0), new Timing(1e300, 1e-300, -1, 1))
                        .allocating(0, 1e18)
                        .in(List.of(new PairResult(Double.NaN, 800, 0, 1, false), new PairResult(-800, 0, 1, 1, true)))
                        .of(0)
                        .within(0)
                        .measurement(),
                new PanelResult(
                        List.of(new Ballot(
                                text,
                                text,
                                1,
                                Map.of("correctness", 0.2, text, 0.9),
                                Map.of("correctness", text, text, text),
                                0.4,
                                0.3,
                                null,
                                List.of(text))),
                        null,
                        0.7,
                        PanelResult.Outcome.REFUSED,
                        text),
                new Decision(Decision.Kind.REVERT, text, text, text));
    }

    public static RunResult run(String text) {
        return new RunResult(
                1,
                text,
                text,
                text,
                text,
                text,
                List.of(text),
                List.of(attempt(text)),
                List.of(new RunResult.SkippedTarget(text, text)),
                List.of(text),
                1,
                List.of(),
                List.of(),
                List.of(new Impact(
                        Fixtures.accepted().id(),
                        new Impact.Callers(1, 2, 3, List.of(text, text)),
                        new Impact.Whole(text, 1, 2, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                        new Impact.MonthlySaving(text, Double.NaN, -1e300, 1e300, text),
                        List.of(text))),
                List.of(text),
                List.of(new FlameGraphs(
                        Fixtures.accepted().id(),
                        new FlameGraphs.Flame(
                                100,
                                List.of(new FlameGraphs.Stack(List.of(text + ".work", text, text + "." + text), 100))),
                        new FlameGraphs.Flame(-1, List.of(new FlameGraphs.Stack(List.of(), Integer.MAX_VALUE))),
                        text)));
    }
}
