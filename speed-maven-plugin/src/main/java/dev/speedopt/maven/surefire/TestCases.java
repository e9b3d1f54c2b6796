package dev.speedopt.maven.surefire;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestCase.Outcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the cases of a run, one for each identity. A test can be reported more than once (two executions of Surefire, a
 * nested class that was selected twice): its worst outcome counts, so that a pass never hides a failure.
 */
final class TestCases {
    private final Map<String, TestCase> byId = new LinkedHashMap<>();

    void addAll(Collection<TestCase> cases) {
        cases.forEach(test -> byId.merge(test.id(), test, TestCases::worse));
    }

    List<TestCase> list() {
        return List.copyOf(byId.values());
    }

    private static TestCase worse(TestCase first, TestCase second) {
        TestCase kept = severity(second.outcome()) > severity(first.outcome()) ? second : first;
        return new TestCase(
                kept.module(),
                kept.className(),
                kept.name(),
                kept.outcome(),
                kept.message(),
                first.seconds() + second.seconds());
    }

    private static int severity(Outcome outcome) {
        return switch (outcome) {
            case SKIPPED -> 0;
            case PASSED -> 1;
            case FAILED -> 2;
            case ERROR -> 3;
        };
    }
}
