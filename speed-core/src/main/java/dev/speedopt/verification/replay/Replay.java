package dev.speedopt.verification.replay;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.probe.input.Origin;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Jvm;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Replays a workload and inputs that no test gave, each variant in fresh JVMs of its own. */
public final class Replay {
    private static final Duration CALL_OF_ORIGINAL = Duration.ofSeconds(30);

    private final ReplayJvms jvms;
    private final SpeedConfig.Verification config;

    /**
     * @param directory for outcomes, logs and temporary files of the JVMs
     * @param config how long to look for further inputs, and what counts as equal
     */
    public Replay(Jvm jvm, Path directory, SpeedConfig.Verification config) {
        this.jvms = new ReplayJvms(new ProbeJvm(jvm, directory), directory, config.inputSeed());
        this.config = config;
    }

    /**
     * Replays the original three times, compares it with itself, and finds the inputs that candidates are held against.
     *
     * @param userClassPath the user's classes and their dependencies
     */
    public OriginalReplay original(Workload workload, List<Path> userClassPath) {
        return original(workload, userClassPath, workload.severalThreads());
    }

    /**
     * Replays calls that may be too long to be of use, and looks for no others.
     *
     * @param longestCall after which a call is given up
     */
    public OriginalReplay original(Workload workload, List<Path> userClassPath, Duration longestCall) {
        return new OriginalRuns(jvms, longestCall, Duration.ZERO).replay(workload, userClassPath, false, null);
    }

    /**
     * The same, and says whether several threads are to replay the calls as well.
     *
     * @param byThreads whether the tests called it from several threads, or its class is made for them
     */
    public OriginalReplay original(Workload workload, List<Path> userClassPath, boolean byThreads) {
        return original(workload, userClassPath, byThreads, null);
    }

    /**
     * The same, with further inputs.
     *
     * @param proposed file with arguments as {@link dev.speedopt.probe.input.ProposedInputs} reads them; absent for none
     */
    public OriginalReplay original(
            Workload workload, List<Path> userClassPath, boolean byThreads, @Nullable Path proposed) {
        return new OriginalRuns(jvms, CALL_OF_ORIGINAL, Duration.ofSeconds(config.inputSeconds()))
                .replay(workload, userClassPath, byThreads, proposed);
    }

    /**
     * Replays a candidate and compares it with the original, in the tests' surroundings and on these calls alone.
     *
     * @param candidateClassPath the candidate's classes before the user's other classes and their dependencies
     * @param label names the files: {@code attempt-3}
     */
    public ReplayOutcome compare(OriginalReplay original, List<Path> candidateClassPath, String label) {
        return compare(original, candidateClassPath, List.of(), label);
    }

    /**
     * The same; and where nothing differs, with another locale, time zone and charset, and on inputs that reach something new
     * in the candidate.
     *
     * @param originalClassPath as {@link #original} had it
     */
    public ReplayOutcome compare(
            OriginalReplay original, List<Path> candidateClassPath, List<Path> originalClassPath, String label) {
        long start = System.nanoTime();
        Variant.Limits limits = limits(original);
        Expectation expectation = original.expectation();
        Script script = expectation.script();
        CandidateComparison comparison = new CandidateComparison(original, config.inputSeed(), config.floatTolerance());
        comparison.add(
                script,
                expectation.plain(),
                run(script, candidateClassPath, label, limits, Surroundings.PLAIN, expectation.plain()),
                "");
        if (!comparison.refuses() && !expectation.threads().steady().isEmpty()) {
            comparison.threads(jvms.threads(expectation.unsteady())
                    .candidate(script, candidateClassPath, expectation.threads(), label));
        }
        if (!comparison.refuses() && !originalClassPath.isEmpty()) {
            Map<Integer, CallEnd> abroad = abroad(expectation);
            List<FoundInputs.All> found = new ArrayList<>();
            Variant.Ended there = ReplayJvms.inParallel(
                            () -> run(
                                    script, candidateClassPath, label + "-abroad", limits, Surroundings.ABROAD, abroad),
                            () -> {
                                found.add(jvms.search(
                                        script,
                                        candidateClassPath,
                                        true,
                                        Duration.ofMillis(config.inputSeconds() * 400L),
                                        label,
                                        null));
                                return new Variant.Ended(Map.of(), List.of(), List.of(), null);
                            })
                    .get(0);
            comparison.add(script, abroad, there, " with another locale, time zone and charset");
            FoundInputs.All more = found.get(0);
            comparison.tried(more.tried());
            if (!more.inputs().isEmpty() && !comparison.refuses()) {
                Script further = script.only(more.inputs(), jvms.file(label + ".calls"));
                further(original, comparison, further, candidateClassPath, originalClassPath, label, limits);
            }
        }
        return comparison.result((System.nanoTime() - start) / 1_000_000);
    }

    /**
     * Whether a candidate and its original are alike on one more call, as somebody wrote it down.
     *
     * @param proposed file with arguments as {@link dev.speedopt.probe.input.ProposedInputs} reads them
     * @param original as it was replayed before
     * @param originalClassPath as {@link #original} had it
     * @param label names the files
     * @return empty where nobody can tell: the call cannot be made, ends differently each time, or reaches outside
     */
    public Optional<Boolean> alikeOn(
            Path proposed,
            OriginalReplay original,
            List<Path> candidateClassPath,
            List<Path> originalClassPath,
            String label) {
        Script script = original.expectation().script();
        // As much time as it takes to look at what was proposed, and none to look further.
        List<FoundInputs.Input> inputs =
                jvms.search(script, originalClassPath, false, Duration.ofMillis(1), label, proposed).inputs().stream()
                        .filter(input -> input.origin() == Origin.MODEL)
                        .toList();
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        CandidateComparison comparison = new CandidateComparison(original, config.inputSeed(), config.floatTolerance());
        Script claimed = script.only(inputs, jvms.file(label + ".calls"));
        further(original, comparison, claimed, candidateClassPath, originalClassPath, label, limits(original));
        return comparison.refuses() ? Optional.of(false) : comparison.anyAlike() ? Optional.of(true) : Optional.empty();
    }

    /** Of a candidate: many times what the original took. */
    private static Variant.Limits limits(OriginalReplay original) {
        return new Variant.Limits(
                Duration.ofMillis(Math.max(2_000, 20 * original.slowestMillis())),
                Duration.ofMillis(60_000 + 20 * original.millis()));
    }

    private void further(
            OriginalReplay original,
            CandidateComparison comparison,
            Script script,
            List<Path> candidate,
            List<Path> originalPath,
            String label,
            Variant.Limits limits) {
        List<Variant.Ended> ends = ReplayJvms.inParallel(
                () -> jvms.variant(script, originalPath, label + "-original", limits)
                        .replay(Surroundings.PLAIN, false, (call, end) -> true),
                () -> jvms.variant(script, originalPath, label + "-original-moved", limits)
                        .replay(Surroundings.MOVED, false, (call, end) -> true),
                () -> jvms.variant(script, candidate, label + "-further", limits)
                        .replay(Surroundings.PLAIN, false, (call, end) -> true));
        SelfComparison self = new SelfComparison(original.workload(), script);
        for (int index = 0; index < script.size(); index++) {
            self.add(index, ReplayJvms.ends(index, ends.get(0), ends.get(1)));
        }
        comparison.add(
                script,
                self.result(null, 0, Map.of(), ThreadedCalls.NONE, 0)
                        .expectation()
                        .plain(),
                ends.get(2),
                "");
    }

    /** What is expected abroad: of all that is steady at home. */
    private static Map<Integer, CallEnd> abroad(Expectation expectation) {
        Map<Integer, CallEnd> abroad = new TreeMap<>(expectation.abroad());
        abroad.keySet().retainAll(expectation.plain().keySet());
        abroad.values().removeIf(end -> end.outcome() == null);
        return abroad;
    }

    private Variant.Ended run(
            Script script,
            List<Path> classPath,
            String label,
            Variant.Limits limits,
            Surroundings surroundings,
            Map<Integer, CallEnd> expected) {
        return jvms.variant(script, classPath, label, limits).replay(surroundings, false, (call, end) -> {
            CallEnd wanted = expected.get(call);
            return wanted == null || wanted.kind() == end.kind();
        });
    }
}
