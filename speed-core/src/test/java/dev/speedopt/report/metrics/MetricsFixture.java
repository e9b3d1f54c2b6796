package dev.speedopt.report.metrics;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.Fixtures;
import dev.speedopt.target.MethodId;
import java.util.List;
import java.util.stream.IntStream;

/** Runs with what the common ones do not have: models with and without prices, very many targets. */
final class MetricsFixture {
    private MetricsFixture() {}

    static RunResult withModels() {
        return Fixtures.spending(
                new ModelExpense("openai/gpt-5", List.of(), 4, 3, 1, 0, 1_000, 200, 0.375, 9_000),
                new ModelExpense("openai/gpt-5", List.of(), null, 1, 0, 0, 200, 20, 0.125, 1_000),
                new ModelExpense("ollama/free", List.of(), null, 2, 0, 1, 10, 10, null, 500));
    }

    static RunResult manyTargets(int count) {
        return Fixtures.of(IntStream.range(0, count)
                .mapToObj(i -> renamed(Fixtures.accepted(), i))
                .toArray(Attempt[]::new));
    }

    private static Attempt renamed(Attempt attempt, int id) {
        return new Attempt(
                id,
                attempt.run(),
                new MethodId("org.acme.Many", "method" + id, List.of()),
                attempt.module(),
                attempt.file(),
                attempt.proposer(),
                attempt.title(),
                attempt.changes(),
                attempt.strategy(),
                attempt.diff(),
                attempt.rungs(),
                attempt.tests(),
                attempt.replay(),
                attempt.measurement(),
                attempt.panel(),
                attempt.decision());
    }
}
