package dev.speedopt.workload;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ContentDigest;
import dev.speedopt.project.FolderTree;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recordings of earlier runs on the very same code: calls, the tests that reach each target, and what the tests did while they
 * were recorded. Whether it is the same code is the caller's to say, with a digest.
 */
public final class KeptRecordings {
    private static final int SCHEMA = 1;
    private static final int GENERATIONS = 3;

    private final Path directory;
    private final Path generation;

    /**
     * @param directory for all of them
     * @param digest of everything that a recording depends on
     */
    public KeptRecordings(Path directory, String digest) {
        this.directory = directory;
        this.generation = directory.resolve(digest);
    }

    /**
     * What was recorded of these targets.
     *
     * @param into folder that the calls are copied to: what is kept stays as it is
     * @return empty when one of them is missing, or cannot be read
     */
    public Optional<Recording> find(List<Target> targets, Path into) {
        try {
            if (!Files.isRegularFile(tests())) {
                return Optional.empty();
            }
            Tests tests = EvidenceJson.read(Files.readString(tests()), Tests.class);
            Map<MethodId, Workload> workloads = new LinkedHashMap<>();
            Files.createDirectories(into);
            for (Target target : targets) {
                Path facts = facts(target);
                if (tests.schema() != SCHEMA || !Files.isRegularFile(facts) || !Files.isRegularFile(calls(target))) {
                    return Optional.empty();
                }
                Path calls = into.resolve(calls(target).getFileName());
                Files.copy(calls(target), calls, StandardCopyOption.REPLACE_EXISTING);
                workloads.put(
                        target.id(),
                        EvidenceJson.read(Files.readString(facts), Facts.class).workload(target, calls));
            }
            TestRun run = new TestRun("recording", tests.cases(), null, Duration.ofMillis(tests.millis()));
            return Optional.of(new Recording(run, workloads));
        } catch (IOException | UncheckedIOException e) {
            // Whatever is wrong with it, the tests can be recorded again.
            return Optional.empty();
        }
    }

    /** Keeps a recording for as long as the code stays as it is; older ones make room. */
    public void keep(Recording recording) {
        try {
            Files.createDirectories(generation);
            for (Workload workload : recording.workloads().values()) {
                Target target = workload.target();
                if (Files.isRegularFile(workload.recording())) {
                    Files.copy(workload.recording(), calls(target), StandardCopyOption.REPLACE_EXISTING);
                    EvidenceJson.write(Facts.of(workload), facts(target));
                }
            }
            // Last: without it nothing of this is seen.
            EvidenceJson.write(
                    new Tests(
                            SCHEMA,
                            recording.run().cases(),
                            recording.run().time().toMillis()),
                    tests());
            forgetOld();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + generation + ": " + e.getMessage(), e);
        }
    }

    private Path tests() {
        return generation.resolve("tests.json");
    }

    private Path facts(Target target) {
        return generation.resolve(name(target) + ".json");
    }

    private Path calls(Target target) {
        return generation.resolve(name(target) + ".calls");
    }

    private static String name(Target target) {
        return target.id().shortName().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + new ContentDigest()
                        .text(target.module())
                        .text(target.id().toString())
                        .hex()
                        .substring(0, 12);
    }

    private void forgetOld() throws IOException {
        try (Stream<Path> generations = Files.list(directory)) {
            List<Path> old = generations
                    .filter(Files::isDirectory)
                    .sorted(Comparator.comparingLong(
                                    (Path folder) -> folder.toFile().lastModified())
                            .reversed())
                    .filter(folder -> !folder.equals(generation))
                    .skip(GENERATIONS - 1)
                    .toList();
            for (Path folder : old) {
                FolderTree.delete(folder);
            }
        }
    }

    /**
     * What the tests did.
     *
     * @param schema version of this format, from 1
     * @param cases of all tests
     * @param millis wall time
     */
    record Tests(int schema, List<TestCase> cases, long millis) {
        Tests {
            cases = List.copyOf(cases);
        }
    }

    /** A workload without what differs from run to run: where its target's file and its calls lie. */
    record Facts(
            List<RecordedCall> calls,
            Map<String, List<String>> reachingTests,
            List<String> notCapturable,
            boolean severalThreads,
            long callCount,
            long totalNanos) {
        static Facts of(Workload workload) {
            return new Facts(
                    workload.calls(),
                    new java.util.TreeMap<>(workload.reachingTests()),
                    workload.notCapturable(),
                    workload.severalThreads(),
                    workload.callCount(),
                    workload.totalNanos());
        }

        Workload workload(Target target, Path recording) {
            return new Workload(
                    target, recording, calls, reachingTests, notCapturable, severalThreads, callCount, totalNanos);
        }
    }
}
