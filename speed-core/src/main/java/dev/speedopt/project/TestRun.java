package dev.speedopt.project;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the tests left behind. "No exception" is not "tests passed": the verdict is made from the cases,
 * against the inventory that the baseline took.
 *
 * @param label of the request
 * @param cases every test that the XML reports name
 * @param problem what went wrong around the tests (a fork that died, a time-out), in a sentence; absent when nothing did
 * @param time wall time
 */
public record TestRun(
        String label, List<TestCase> cases, @Nullable String problem, Duration time) {
    public TestRun {
        cases = List.copyOf(cases);
    }
}
