package dev.speedopt.verification.tests;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges a run of the tests against the baseline's inventory: every test that passed must have run and passed. That a run
 * ended without complaint says nothing.
 *
 * @param result of the rung
 * @param expected tests that had to pass
 * @param passed of those
 */
public record TestVerdict(RungResult result, int expected, int passed) {
    private static final int LISTED = 20;

    /** Judges a run of the tests that reach the target. */
    public static TestVerdict ofReaching(TestRun run, TestInventory inventory, ReachingTests reaching) {
        return judge(Rung.REACHING_TESTS, run, inventory, inventory.expected(reaching));
    }

    /** Judges a run of the whole suite. */
    public static TestVerdict ofAll(TestRun run, TestInventory inventory) {
        return judge(Rung.ALL_TESTS, run, inventory, inventory.expected());
    }

    private static TestVerdict judge(Rung rung, TestRun run, TestInventory inventory, List<ExpectedTest> expected) {
        Map<String, List<TestCase>> cases = TestInventory.byName(run);
        List<String> failures = new ArrayList<>();
        if (run.problem() != null && inventory.problem() == null) {
            failures.add(run.problem());
        }
        int passed = 0;
        for (ExpectedTest test : expected) {
            List<TestCase> seen = cases.getOrDefault(test.name(), List.of());
            int green = (int) seen.stream().filter(TestCase::passed).count();
            passed += Math.min(green, test.count());
            if (green < test.count()) {
                failures.add(failure(test, seen, green));
            }
        }
        List<String> known = expected.stream().map(ExpectedTest::name).toList();
        cases.forEach((name, tests) -> tests.stream()
                .filter(test -> failed(test) && !known.contains(name) && !inventory.leavesOut(name))
                .forEach(test -> failures.add(name + " failed, and did not exist before" + message(test))));
        return verdict(rung, run, TestInventory.count(expected), passed, failures);
    }

    private static TestVerdict verdict(Rung rung, TestRun run, int expected, int passed, List<String> failures) {
        String which = rung == Rung.REACHING_TESTS ? " tests that reach the target pass" : " tests pass";
        String summary = passed + " of " + expected + which;
        long millis = run.time().toMillis();
        if (expected == 0) {
            return new TestVerdict(
                    RungResult.failed(
                            rung, "No test of the baseline was to be run, so nothing is proven", failures, millis),
                    0,
                    0);
        }
        if (failures.isEmpty()) {
            return new TestVerdict(RungResult.passed(rung, summary, millis), expected, passed);
        }
        List<String> details = new ArrayList<>(failures.subList(0, Math.min(LISTED, failures.size())));
        if (failures.size() > LISTED) {
            details.add("and " + (failures.size() - LISTED) + " more");
        }
        return new TestVerdict(
                RungResult.failed(rung, summary + ": " + failures.get(0), details, millis), expected, passed);
    }

    private static String failure(ExpectedTest test, List<TestCase> seen, int green) {
        if (seen.isEmpty()) {
            return test.name() + " did not run";
        }
        for (TestCase one : seen) {
            if (failed(one)) {
                return test.name() + " failed" + message(one);
            }
        }
        return seen.stream().anyMatch(one -> one.outcome() == TestCase.Outcome.SKIPPED)
                ? test.name() + " was skipped" + message(seen.get(0))
                : test.name() + " ran " + green + " of " + test.count() + " times";
    }

    private static boolean failed(TestCase test) {
        return test.outcome() == TestCase.Outcome.FAILED || test.outcome() == TestCase.Outcome.ERROR;
    }

    private static String message(TestCase test) {
        return test.message() == null || test.message().isBlank()
                ? ""
                : ": " + test.message().strip();
    }

    /** What the tests said, for the attempt's evidence. */
    public TestEvidence evidence(ReachingTests reaching, TestInventory inventory) {
        return new TestEvidence(expected, passed, reaching.names(), inventory.leftOut());
    }
}
