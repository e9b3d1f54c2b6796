package dev.speedopt.optimization.comparison;

import dev.speedopt.candidate.CandidateReader;
import dev.speedopt.candidate.ChangedMethods;
import dev.speedopt.candidate.GivenCandidate;
import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.evidence.Comparison;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.Diff;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of {@code speed:benchmark}: what was given, calls recorded now, replayed on both, and measured in pairs. */
public final class Benchmark {
    private final OptimizationPorts ports;
    private final BenchmarkRequest request;
    private final Workbench bench;

    public Benchmark(OptimizationPorts ports, BenchmarkRequest request) {
        this.bench = Workbench.behindWalls(ports, request.config());
        this.ports = bench.ports();
        this.request = request;
    }

    /**
     * Compares, and writes {@code benchmark.json} and {@code jmh.json} into {@code target/speed}.
     *
     * @throws ProjectException when there is nothing that can be compared, with the cure
     */
    public BenchmarkResult run() {
        long start = System.nanoTime();
        GivenCandidate given =
                new CandidateReader(ports.project()).read(request.original(), request.candidate(), request.selector());
        given.notes().forEach(ports.console()::warn);
        List<Target> targets = ChangedMethods.of(ports.project(), given, request.selector());
        List<Versions> versions = compile(given, targets);
        Map<MethodId, Workload> workloads = bench.record(targets);
        List<Comparison> comparisons = new ArrayList<>();
        for (Versions each : versions) {
            comparisons.add(compare(each, workloads.get(each.target().id()), versions.size()));
        }
        BenchmarkResult result = new BenchmarkResult(
                1,
                bench.id(),
                Instant.now().toString(),
                request.projectName(),
                relative(given.file()),
                given.originalName(),
                given.candidateName(),
                Diff.unified(relative(given.file()), given.original(), given.candidate()),
                Environment.describe(ports.jvm(), request.pluginVersion()),
                comparisons,
                given.notes(),
                (System.nanoTime() - start) / 1_000_000);
        Path work = ports.project().workDirectory();
        EvidenceJson.write(result, work.resolve("benchmark.json"));
        JmhFiles.join(bench.measurements(), work.resolve("jmh.json"));
        return result;
    }

    private List<Versions> compile(GivenCandidate given, List<Target> targets) {
        try (Console.Step step = ports.console().step("Compiling both versions")) {
            Compilation compilation = Compilation.of(given.module(), targets.get(0), given.original());
            Path original =
                    classes(compilation.compileOriginal(bench.directory().resolve("original")), given.originalName());
            Path candidate = classes(
                    compilation.compile(given.candidate(), bench.directory().resolve("candidate")),
                    given.candidateName());
            Path own = given.module().classesDirectory();
            return targets.stream()
                    .map(target -> new Versions(target, given.module(), Map.of(own, original), Map.of(own, candidate)))
                    .toList();
        }
    }

    private static Path classes(CompiledFile compiled, String name) {
        if (!compiled.compiled()) {
            throw new ProjectException(
                    "The version of " + name + " cannot be compiled with the classes of the working tree. "
                            + compiled.result().summary() + ".");
        }
        return compiled.classes();
    }

    private Comparison compare(Versions versions, @Nullable Workload workload, int targets) {
        Replayed replayed = bench.replay(versions, workload);
        boolean alike = replayed.behaviour().kind() == Behaviour.Kind.ALIKE;
        if (!alike) {
            ports.console()
                    .warn(versions.target().id().shortName() + ": "
                            + replayed.behaviour().reason());
        }
        Measurement measurement = replayed.measurable() && (alike || request.force())
                ? bench.measurer(versions, request.config().thresholds())
                        .measure(
                                replayed.request("benchmark", versions.originalPath(), versions.candidatePath()),
                                targets)
                : null;
        return new Comparison(versions.target().id(), versions.module().id(), replayed.behaviour(), measurement);
    }

    private String relative(Path file) {
        return ports.project().root().relativize(file).toString().replace('\\', '/');
    }
}
