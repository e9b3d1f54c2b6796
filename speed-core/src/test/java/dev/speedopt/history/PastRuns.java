package dev.speedopt.history;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Timing;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.MethodId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attempts of earlier runs, written to the history as runs write them. */
public final class PastRuns {
    private final GitProject project;

    public PastRuns(GitProject project) {
        this.project = project;
    }

    /** An accepted one, with a ballot. */
    public PastRuns accepted(String run, String proposer, double originalNanos, double score, @Nullable String commit) {
        return keep(attempt(
                run,
                proposer,
                List.of(
                        RungResult.passed(Rung.COMPILATION, "compiles", 1000),
                        RungResult.passed(Rung.PANEL, "agreed", 2000)),
                originalNanos,
                score,
                new Decision(Decision.Kind.COMMIT, "passed every rung", commit, null)));
    }

    /** One that a rung refused. */
    public PastRuns refused(String run, String proposer, double originalNanos, Rung rung) {
        return keep(attempt(
                run,
                proposer,
                List.of(RungResult.failed(rung, "no", List.of(), 4000)),
                originalNanos,
                0.4,
                new Decision(Decision.Kind.REVERT, "no", null, null)));
    }

    private PastRuns keep(Attempt attempt) {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            repository
                    .begin(attempt.run(), project.head(), SpeedConfig.defaults().git())
                    .remember(attempt);
        }
        return this;
    }

    private static Attempt attempt(
            String run, String proposer, List<RungResult> rungs, double nanos, double score, Decision decision) {
        return new Attempt(
                Math.floorMod(proposer.hashCode(), 1000) + 1,
                run,
                new MethodId("org.acme.Orders", "total", List.of("java.util.List")),
                "org.acme:orders",
                "src/main/java/org/acme/Orders.java",
                proposer,
                "A title",
                List.of(),
                "complexity_reduction",
                "",
                rungs,
                null,
                null,
                Measured.as(Verdict.FASTER)
                        .because("clear")
                        .improving(40, 35, 45)
                        .taking(
                                new Timing(nanos, nanos, nanos, 50),
                                new Timing(nanos * 0.6, nanos * 0.6, nanos * 0.6, 50))
                        .measurement(),
                new PanelResult(
                        List.of(new Ballot("o3", "openai", 1, Map.of(), Map.of(), score, 0.9, null, List.of())),
                        score,
                        0.7,
                        PanelResult.Outcome.AGREED,
                        "agreed"),
                decision);
    }
}
