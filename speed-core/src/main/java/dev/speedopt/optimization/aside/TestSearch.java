package dev.speedopt.optimization.aside;

import dev.speedopt.adequacy.CoveringCalls;
import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.evidence.GeneratedTests;
import dev.speedopt.optimization.baseline.Adequacy;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Descriptions;
import dev.speedopt.probe.describe.MethodDescription;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.probe.graph.Reductions;
import dev.speedopt.project.Console;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.Target;
import dev.speedopt.testwriting.CallDescriber;
import dev.speedopt.testwriting.ParameterNames;
import dev.speedopt.testwriting.TestBench;
import dev.speedopt.testwriting.TestNames;
import dev.speedopt.testwriting.TestPlace;
import dev.speedopt.testwriting.TestStyle;
import dev.speedopt.testwriting.TestSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for the least set of calls that covers what is wanted and that tests can be written from: chooses, describes, writes and
 * tries, and chooses anew without those that came to nothing.
 */
final class TestSearch {
    private static final int ROUNDS = 12;

    private final Run run;
    private final Target target;
    private final double wanted;
    private final Path recording;
    private final CoveringCalls calls;
    private final List<Path> userPath;
    private final ModuleModel module;
    private final TestStyle style;
    private final CallDescriber describer;
    private final TestSuite suite;
    private final TestPlace place;
    private final List<Integer> candidates;
    private final Map<Integer, CallDescription> described = new TreeMap<>();
    private final Map<Integer, String> leftOut = new TreeMap<>();

    TestSearch(Run run, TargetBaseline original, Adequacy adequacy, double wanted) {
        this.run = run;
        this.target = original.target();
        this.wanted = wanted;
        this.calls = adequacy.calls();
        this.recording = adequacy.recording();
        this.userPath = run.stack().runtimePath(target, original.compiled().classes());
        this.module = run.stack().module(target);
        this.style = TestStyle.of(module);
        Path directory = run.directory("tests");
        this.describer = new CallDescriber(run.ports().jvm(), directory);
        this.suite = new TestSuite(style, new TestBench(module, run.ports().jvm(), directory), userPath);
        this.place = new TestPlace(module, target.id());
        this.candidates = new ArrayList<>(readableFirst(recording));
    }

    GeneratedTests write(TestPlace.Kind kind) {
        try (Console.Step step =
                run.ports().console().step("Writing tests of " + target.id().shortName())) {
            for (int round = 1; ; round++) {
                List<Integer> chosen = calls.least(candidates, this::enough);
                step.progress(0, 0, chosen.size() + (chosen.size() == 1 ? " call" : " calls") + ", round " + round);
                MethodDescription method = describe(chosen);
                List<CallDescription> expressible = chosen.stream()
                        .filter(each -> !leftOut.containsKey(each))
                        .map(each -> Objects.requireNonNull(described.get(each)))
                        .toList();
                if (expressible.size() == chosen.size() || round >= ROUNDS) {
                    TestSuite.Result result = tried(method, expressible);
                    leftOut.putAll(result.dropped());
                    if (!result.kept().isEmpty() && (result.dropped().isEmpty() || round >= ROUNDS)) {
                        return done(
                                result, place.write(result.file(), run.ports().project(), kind));
                    }
                }
                candidates.removeAll(leftOut.keySet());
                if (candidates.isEmpty() || round > ROUNDS) {
                    throw none(String.join(
                            "; ", leftOut.values().stream().distinct().limit(3).toList()));
                }
            }
        }
    }

    private boolean enough(CoverageEvidence found) {
        return found.linePercent() >= wanted && found.branchPercent() >= wanted;
    }

    private MethodDescription describe(List<Integer> chosen) {
        List<Integer> fresh =
                chosen.stream().filter(each -> !described.containsKey(each)).toList();
        if (chosen.isEmpty()) {
            throw none("none of the inputs that are known reaches it");
        }
        Descriptions found =
                describer.describe(target.id(), recording, fresh.isEmpty() ? chosen : fresh, userPath, style.level());
        if (!found.method().refusal().isEmpty()) {
            throw none(found.method().refusal());
        }
        for (CallDescription call : found.calls()) {
            described.put(call.index(), call);
            if (!call.expressible()) {
                leftOut.put(call.index(), call.refusal());
            } else if (call.blind()) {
                leftOut.put(call.index(), "a test cannot check " + String.join(", ", call.unchecked()));
            }
        }
        return found.method();
    }

    private TestSuite.Result tried(MethodDescription method, List<CallDescription> expressible) {
        return suite.write(
                TestNames.room(target.id()),
                place.className(),
                List.of("What " + target.id().shortName() + " does, written down by speed:generate-tests."),
                method,
                ParameterNames.of(module, target),
                expressible);
    }

    private ProjectException none(String why) {
        return new ProjectException("No test can be written for " + target.id() + ": " + why + ".");
    }

    private GeneratedTests done(TestSuite.Result result, Path file) {
        return new GeneratedTests(
                1,
                target.id(),
                result.file().className(),
                file.toString(),
                result.kept().size(),
                wanted,
                calls.of(result.kept()),
                calls.all(),
                leftOut.entrySet().stream()
                        .map(entry -> "call " + entry.getKey() + ": " + entry.getValue())
                        .toList());
    }

    /** Indexes of all calls, those with the least to read first. */
    private static List<Integer> readableFirst(Path recording) {
        try {
            List<Recording.Entry> entries = Recording.read(recording).entries();
            return IntStream.range(0, entries.size())
                    .boxed()
                    .sorted(Comparator.comparingLong(
                            index -> Reductions.weight(entries.get(index).graph())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + recording + ": " + e.getMessage(), e);
        }
    }
}
