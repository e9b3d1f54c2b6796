package dev.speedopt.optimization.baseline;

import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.verification.tests.OutsideTests;
import dev.speedopt.verification.tests.TestInventory;
import dev.speedopt.workload.Recording;
import dev.speedopt.workload.Workload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the project does before anything is changed. The tests run twice: once in the sandbox that attempts run in (profiled,
 * where targets are to be found), once with the recorder and nothing around them, unless an earlier run has done that with the
 * very same code and every test does now what it did then; a test that is red in one of the two is left
 * out by name, unless it is the sandbox that it fails in: that one will run outside, after all others have passed.
 *
 * @param targets to be attempted, in order
 * @param inventory of the tests that every attempt must pass
 * @param workloads recorded, by method
 * @param testTime wall time of the first run
 * @param outside tests that cannot run in the sandbox
 */
public record Baseline(
        List<Target> targets,
        TestInventory inventory,
        Map<MethodId, Workload> workloads,
        Duration testTime,
        OutsideTests outside) {
    public static Baseline take(Run run) {
        TargetSearch search = new TargetSearch(run);
        List<Target> meant = search.meant();
        return meant.size() > 1
                ? take(run, search, search.profilerOptions(), () -> search.hottest(meant))
                : run.proposers().strangers()
                        // Nobody has to choose, but models want to know where the time goes.
                        ? take(run, search, search.profilerOptions(), () -> meant)
                        : of(run, meant);
    }

    /** The same, always profiled: for who only wants to know what there is to say about the targets. */
    public static Baseline profiled(Run run) {
        TargetSearch search = new TargetSearch(run);
        List<Target> meant = search.meant();
        return take(run, search, search.profilerOptions(), () -> meant.size() > 1 ? search.hottest(meant) : meant);
    }

    /** For targets that nobody has to choose among. */
    public static Baseline of(Run run, List<Target> targets) {
        return take(run, new TargetSearch(run), List.of(), () -> targets);
    }

    private static Baseline take(
            Run run, TargetSearch search, List<String> profilerOptions, Supplier<List<Target>> chosen) {
        BaselineTests tests = new BaselineTests(run, profilerOptions, search.profiles());
        TestRun first = tests.first();
        if (first.cases().stream().noneMatch(TestCase::passed)) {
            throw new ProjectException("No test passes, so nothing could be proved. "
                    + (first.problem() == null
                            ? "Run 'mvn test', mend what fails or add tests, and try again."
                            : first.problem()));
        }
        List<Target> targets = chosen.get();
        if (targets.isEmpty()) {
            return new Baseline(targets, TestInventory.of(first), Map.of(), first.time(), OutsideTests.none());
        }
        RecordedTests recorded = new RecordedTests(run, targets);
        Optional<Baseline> again = recorded.earlier()
                .map(earlier -> of(targets, tests, earlier))
                .filter(earlier -> earlier.inventory().steady());
        again.ifPresent(earlier -> run.ports()
                .console()
                .info("The recording of an earlier run serves again: neither code nor tests have changed since"));
        Baseline baseline = again.orElseGet(() -> {
            Recording recording = recorded.fresh();
            Baseline taken = of(targets, tests, recording);
            if (taken.inventory().steady()) {
                recorded.keep(recording);
            }
            return taken;
        });
        baseline.inventory()
                .leftOut()
                .forEach(test -> run.journal().note("Left out, red or flaky before any change: " + test));
        return baseline;
    }

    private static Baseline of(List<Target> targets, BaselineTests tests, Recording recording) {
        OutsideTests outside = tests.outside(recording.run());
        TestInventory inventory = TestInventory.of(tests.corrected(), recording.run());
        return new Baseline(
                targets, inventory, recording.workloads(), tests.first().time(), outside);
    }
}
