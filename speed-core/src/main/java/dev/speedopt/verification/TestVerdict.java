package dev.speedopt.verification;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a run of the tests against the inventory: every expected test must have run and passed. "No exception" proves
 * nothing: a fork that halts or loops leaves no report, and a skipped test is not a passed one.
 */
public final class TestVerdict {
    private static final int SHOWN = 10;

    private TestVerdict() {}

    /**
     * @param rung that this is about
     * @param expected ids that must have passed; empty is never a pass
     */
    public static RungResult of(Rung rung, Set<String> expected, TestRun run) {
        Map<String, TestCase> found = new HashMap<>();
        // One identity may stand for several invocations (parameterised tests): the worst of them counts.
        run.cases().forEach(test -> found.merge(test.id(), test, (one, other) -> one.passed() ? other : one));
        List<String> problems = new ArrayList<>();
        for (String id : expected) {
            TestCase test = found.get(id);
            if (test == null) {
                problems.add(id + ": did not run");
            } else if (!test.passed()) {
                problems.add(id + ": " + test.outcome().name().toLowerCase(java.util.Locale.ROOT)
                        + (test.message() == null ? "" : ": " + test.message()));
            }
        }
        long millis = run.time().toMillis();
        if (expected.isEmpty()) {
            return RungResult.failed(rung, "no green test is there to judge it", List.of(), millis);
        }
        if (problems.isEmpty() && run.problem() == null) {
            return RungResult.passed(rung, expected.size() + " of " + expected.size() + " tests pass", millis);
        }
        List<String> details = new ArrayList<>();
        if (run.problem() != null) {
            details.add(run.problem());
        }
        details.addAll(problems.subList(0, Math.min(SHOWN, problems.size())));
        if (problems.size() > SHOWN) {
            details.add((problems.size() - SHOWN) + " more");
        }
        return RungResult.failed(rung, sentence(problems, expected.size(), run), details, millis);
    }

    private static String sentence(List<String> problems, int expected, TestRun run) {
        if (problems.isEmpty()) {
            return String.valueOf(run.problem());
        }
        return problems.size() + " of " + expected
                + " tests that passed before fail, are skipped or do not run, the first: " + problems.get(0);
    }
}
