package dev.speedopt.adequacy;

import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.probe.coverage.CoverageRun;
import dev.speedopt.probe.coverage.PassedProbes;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import dev.speedopt.verification.compilation.CompiledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each of a target's recorded calls covers, taken in one JVM of its own. */
public final class CoveringCalls {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final MethodCoverage coverage;
    private final Map<Integer, PassedProbes> calls = new TreeMap<>();

    private CoveringCalls(MethodCoverage coverage, List<PassedProbes> calls) {
        this.coverage = coverage;
        calls.forEach(call -> this.calls.put(call.call(), call));
    }

    /**
     * @param directory for instrumented classes and logs; emptied of nothing, so it must be new
     * @param compiled the target's file
     * @param recording of the calls
     * @param userPath what the target sees, its own classes among them
     */
    public static CoveringCalls take(
            Jvm jvm, Path directory, MethodId target, CompiledFile compiled, Path recording, List<Path> userPath) {
        Path instrumented = directory.resolve("instrumented");
        InstrumentedClasses.write(compiled.classes(), compiled.classFiles(), instrumented);
        Path file = directory.resolve(recording.getFileName() + ".probes");
        new ProbeJvm(jvm, directory)
                .run(ProbeTask.of("coverage", CoverageRun.class, LIMIT)
                        .brief()
                        .reading(Stream.concat(Stream.of(instrumented), userPath.stream())
                                .toList())
                        .reading(recording)
                        .telling(target)
                        .writing(file));
        try {
            return new CoveringCalls(
                    new MethodCoverage(compiled.classes(), compiled.classFiles(), target), PassedProbes.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** What all of them cover together. */
    public CoverageEvidence all() {
        return coverage.of(calls.values());
    }

    /** What some of them cover together. */
    public CoverageEvidence of(Collection<Integer> indexes) {
        return coverage.of(indexes.stream()
                .map(calls::get)
                .filter(java.util.Objects::nonNull)
                .toList());
    }

    /**
     * A small set of calls that covers as much as is wanted, or all that there is: each time the call that adds the most, then
     * without those that the others make needless.
     *
     * @param candidates indexes, the most readable first: of two that add the same the earlier is taken
     * @param enough whether a coverage is what was asked for
     */
    public List<Integer> least(List<Integer> candidates, Predicate<CoverageEvidence> enough) {
        List<Integer> chosen = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        List<Integer> left = new ArrayList<>(candidates);
        while (!left.isEmpty() && !enough.test(of(chosen))) {
            Integer best = left.stream()
                    .max(Comparator.<Integer>comparingLong(index -> gain(index, passed))
                            .thenComparing(candidates::indexOf, Comparator.reverseOrder()))
                    .orElseThrow();
            if (gain(best, passed) == 0) {
                break;
            }
            left.remove(best);
            chosen.add(best);
            passed.addAll(probes(best));
        }
        CoverageEvidence reached = of(chosen);
        for (Integer each : List.copyOf(chosen)) {
            List<Integer> without =
                    chosen.stream().filter(other -> !other.equals(each)).toList();
            CoverageEvidence fewer = of(without);
            if (!without.isEmpty()
                    && fewer.coveredLines() == reached.coveredLines()
                    && fewer.coveredBranches() == reached.coveredBranches()) {
                chosen.remove(each);
            }
        }
        return chosen;
    }

    private long gain(Integer index, Set<String> passed) {
        return probes(index).stream().filter(probe -> !passed.contains(probe)).count();
    }

    private Set<String> probes(Integer index) {
        Set<String> probes = new HashSet<>();
        PassedProbes call = calls.get(index);
        if (call != null) {
            call.classes().forEach((id, of) -> {
                for (int i = 0; i < of.passed().length; i++) {
                    if (of.passed()[i]) {
                        probes.add(id + ":" + i);
                    }
                }
            });
        }
        return probes;
    }
}
