package dev.speedopt.it.traps;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.Console;
import dev.speedopt.target.Target;
import dev.speedopt.verification.capability.Capabilities;
import dev.speedopt.verification.capability.SharedByThreads;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.containment.CompiledContainment;
import dev.speedopt.verification.containment.Containment;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.workload.Recording;
import dev.speedopt.workload.Workload;
import dev.speedopt.workload.WorkloadRecorder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes every variant of every case up the rungs that judge behaviour, with the default configuration. */
public final class TrapSuite {
    private final Path folder;
    private final List<TrapCase> cases;
    private final TrapProject project;

    private TrapSuite(Path folder, List<TrapCase> cases) throws IOException {
        this.folder = folder;
        this.cases = cases;
        this.project = new TrapProject(folder, cases);
    }

    /**
     * What became of one variant.
     *
     * @param expected rung that has to refuse it; absent when it is right
     * @param refused by which rung; absent when none did
     * @param said in the rung's words
     * @param tests {@code green}, or what they found
     */
    record Result(
            String name,
            @Nullable Rung expected,
            @Nullable Rung refused,
            List<String> said,
            String tests,
            long millis) {
        boolean asExpected() {
            return expected == refused && tests.equals("green");
        }
    }

    /** @param args names of cases; all where none is given */
    public static void main(String[] args) throws Exception {
        List<Result> results = run(Files.createTempDirectory("speed-traps"), Arrays.asList(args), System.out);
        System.exit(results.stream().allMatch(Result::asExpected) ? 0 : 1);
    }

    static List<Result> run(Path folder, List<String> names, PrintStream out) throws Exception {
        List<TrapCase> cases = load().stream()
                .filter(one -> names.isEmpty() || names.contains(one.name()))
                .toList();
        return new TrapSuite(folder, cases).run(out);
    }

    static List<TrapCase> load() throws Exception {
        Path folder = Path.of(
                Objects.requireNonNull(TrapSuite.class.getResource("/traps")).toURI());
        List<TrapCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                cases.add(TrapCase.parse(name, Files.readString(file)));
            }
        }
        return cases;
    }

    private List<Result> run(PrintStream out) throws InterruptedException, ExecutionException {
        List<Target> targets = cases.stream().map(project::target).toList();
        Recording recording = new WorkloadRecorder(
                        project, project, SpeedConfig.defaults().baseline(), folder.resolve("recordings"))
                .record(targets, List.of(), Console.silent());
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Result> results = new ArrayList<>();
        try {
            List<Future<List<Result>>> futures = new ArrayList<>();
            for (TrapCase one : cases) {
                Target target = project.target(one);
                Workload workload = Objects.requireNonNull(recording.workloads().get(target.id()));
                futures.add(pool.submit(() -> climb(one, target, workload)));
            }
            for (Future<List<Result>> future : futures) {
                for (Result result : future.get()) {
                    print(result, out);
                    results.add(result);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return results;
    }

    private static void print(Result result, PrintStream out) {
        out.printf(
                "%s %-60s %-14s %5d ms %s%n",
                result.asExpected() ? "  " : "!!",
                result.name(),
                result.refused() == null ? "verified" : result.refused().label(),
                result.millis(),
                result.tests().equals("green") ? "" : result.tests());
        if (!result.asExpected()) {
            result.said().forEach(line -> out.println("        " + line));
        }
    }

    private List<Result> climb(TrapCase one, Target target, Workload workload) throws IOException {
        Path work = folder.resolve("target/speed").resolve(one.name());
        String source = Files.readString(target.file());
        Compilation compilation = Compilation.of(project.module(), target, source);
        CompiledFile original = compilation.compileOriginal(work.resolve("original"));
        Replay replay = new Replay(
                project, work.resolve("replay"), SpeedConfig.defaults().verification());
        long start = System.nanoTime();
        OriginalReplay expected = replay.original(
                workload,
                List.of(original.classes()),
                workload.severalThreads() || SharedByThreads.is(original, target));
        if (!expected.deterministic()) {
            return List.of(new Result(
                    one.name() + " (original)", null, Rung.REPLAY, List.of(expected.reason()), "green", since(start)));
        }
        List<Result> results = new ArrayList<>();
        results.add(new Result(one.name() + " (original)", null, null, expected.notes(), "green", since(start)));
        Map<String, Path> folders = new LinkedHashMap<>();
        Map<String, TrapCase> byLabel = new LinkedHashMap<>();
        for (TrapCase.Variant variant : one.variants()) {
            Path classes = work.resolve("attempt-" + results.size());
            long began = System.nanoTime();
            RungResult last = judge(source, variant.source(), target, compilation, original, classes, replay, expected);
            List<String> said = new ArrayList<>(List.of(last.summary()));
            said.addAll(last.details());
            String name = one.name() + ": " + variant.name();
            if (Files.isDirectory(classes)) {
                folders.put(name, classes);
                byLabel.put(name, one);
            }
            results.add(new Result(
                    name, variant.rung(), last.passed() ? null : last.rung(), said, "not run", since(began)));
        }
        Map<String, String> tests = project.test(folders, byLabel, List.of());
        return results.stream()
                .map(result -> result.tests().equals("green")
                        ? result
                        : new Result(
                                result.name(),
                                result.expected(),
                                result.refused(),
                                result.said(),
                                tests.getOrDefault(result.name(), "green"),
                                result.millis()))
                .toList();
    }

    private static RungResult judge(
            String source,
            String candidate,
            Target target,
            Compilation compilation,
            CompiledFile original,
            Path classes,
            Replay replay,
            OriginalReplay expected) {
        RungResult contained = Containment.check(source, candidate, target);
        if (!contained.passed()) {
            return contained;
        }
        CompiledFile compiled = compilation.compile(candidate, classes);
        if (!compiled.compiled()) {
            return compiled.result();
        }
        RungResult compiledContained = CompiledContainment.check(original, compiled, target);
        if (!compiledContained.passed()) {
            return compiledContained;
        }
        RungResult harmless = Capabilities.check(original, compiled, List.of());
        return harmless.passed()
                ? replay.compare(
                                expected,
                                List.of(classes),
                                List.of(original.classes()),
                                classes.getFileName().toString())
                        .rung()
                : harmless;
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
