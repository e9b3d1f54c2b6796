package dev.speedopt.verification.tests;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user's tests do before anything is changed: those that pass every time must go on doing so; red and flaky ones
 * are named and left out.
 */
public final class TestInventory {
    private final List<ExpectedTest> expected;
    private final List<String> leftOut;
    private final boolean steady;
    private final @Nullable String problem;

    private TestInventory(List<ExpectedTest> expected, List<String> leftOut, boolean steady, @Nullable String problem) {
        this.steady = steady;
        this.expected = List.copyOf(expected);
        this.leftOut = List.copyOf(leftOut);
        this.problem = problem;
    }

    /** Taken from one run: what is flaky goes unnoticed, until it fails a candidate. */
    public static TestInventory of(TestRun run) {
        return of(run, run);
    }

    /** Taken from two runs of the same code: what differs between them is flaky. */
    public static TestInventory of(TestRun first, TestRun second) {
        Map<String, List<TestCase>> one = byName(first);
        Map<String, List<TestCase>> two = byName(second);
        List<ExpectedTest> expected = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        boolean steady = true;
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(two.keySet());
        for (String name : names) {
            List<TestCase> before = one.getOrDefault(name, List.of());
            List<TestCase> again = two.getOrDefault(name, List.of());
            steady &= outcomes(before).equals(outcomes(again));
            if (passed(before) && passed(again) && before.size() == again.size()) {
                TestCase test = before.get(0);
                expected.add(new ExpectedTest(name, test.module(), test.className(), before.size()));
            } else if (!skipped(before) || !skipped(again)) {
                leftOut.add(name + why(before, again));
            }
        }
        String problem = first.problem() != null ? first.problem() : second.problem();
        return new TestInventory(expected, leftOut, steady, problem);
    }

    /** How many tests must pass. */
    public int size() {
        return count(expected);
    }

    /** Tests that are red or flaky without any change, each with the reason. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** Whether every test did the same in both runs. */
    public boolean steady() {
        return steady;
    }

    /** What went wrong around the tests of the baseline; null when nothing did. */
    public @Nullable String problem() {
        return problem;
    }

    /** How many of those that must pass are in classes that reach the target: 0 means that nothing green covers it. */
    public int size(ReachingTests reaching) {
        return count(expected(reaching));
    }

    /** Whether a test of this name must pass. */
    public boolean expects(TestCase test) {
        String name = TestName.of(test);
        return expected.stream().anyMatch(one -> one.name().equals(name));
    }

    /** Top-level classes of a module with a test that must pass, in order. */
    public List<String> classes(String module) {
        return expected.stream()
                .filter(test -> test.module().equals(module))
                .map(test -> TestName.topLevelClass(test.className()))
                .distinct()
                .sorted()
                .toList();
    }

    List<ExpectedTest> expected() {
        return expected;
    }

    List<ExpectedTest> expected(ReachingTests reaching) {
        return expected.stream().filter(reaching::include).toList();
    }

    /** Whether a test was red or flaky in the baseline; parameterised ones may have another name each time. */
    boolean leavesOut(String name) {
        String method = TestName.method(name);
        return leftOut.stream().anyMatch(left -> TestName.method(left).equals(method));
    }

    static int count(List<ExpectedTest> tests) {
        return tests.stream().mapToInt(ExpectedTest::count).sum();
    }

    static Map<String, List<TestCase>> byName(TestRun run) {
        return run.cases().stream().collect(Collectors.groupingBy(TestName::of, TreeMap::new, Collectors.toList()));
    }

    private static List<TestCase.Outcome> outcomes(List<TestCase> tests) {
        return tests.stream().map(TestCase::outcome).sorted().toList();
    }

    private static boolean passed(List<TestCase> tests) {
        return !tests.isEmpty() && tests.stream().allMatch(TestCase::passed);
    }

    private static boolean skipped(List<TestCase> tests) {
        return tests.stream().allMatch(test -> test.outcome() == TestCase.Outcome.SKIPPED);
    }

    private static String why(List<TestCase> before, List<TestCase> again) {
        if (before.isEmpty() || again.isEmpty()) {
            return " (flaky: ran in one of two runs only)";
        }
        return passed(before) || passed(again) ? " (flaky: passed in one of two runs only)" : " (red)";
    }
}
