package dev.speedopt.optimization.comparison;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.NoiseReport.Finding;
import dev.speedopt.evidence.NoiseReport.IdenticalPairs;
import dev.speedopt.measurement.IdenticalPairRun;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.noise.BuiltInWorkload;
import dev.speedopt.measurement.noise.MachineReading;
import dev.speedopt.measurement.noise.NoiseVerdict;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The story of {@code speed:noise}: the machine's own figures, and pairs of forks that both run the same code. */
public final class ReadNoise {
    private static final int SEED = 42;
    private static final double LEAST_SHARE = 0.9;

    private final OptimizationPorts ports;
    private final NoiseRequest request;
    private final Workbench bench;

    public ReadNoise(OptimizationPorts ports, NoiseRequest request) {
        this.ports = ports;
        this.request = request;
        this.bench = Workbench.of(ports, request.config());
        if (request.pairs() < 3 || request.pairs() > 100) {
            throw new ProjectException(
                    "speed.pairs is " + request.pairs() + "; expected is a whole number from 3 to 100.");
        }
    }

    /** Reads, and writes {@code noise.json} into {@code target/speed}. */
    public NoiseReport read() {
        MachineReading machine = MachineReading.begin();
        List<IdenticalPairs> runs = new ArrayList<>();
        runs.add(pairs("the built-in workload", builtIn()));
        if (request.selector() != null) {
            Replayed target = target(request.selector());
            runs.add(pairs(
                    target.versions().target().id().shortName(),
                    target.request(
                            "target",
                            target.versions().originalPath(),
                            target.versions().candidatePath())));
        }
        List<Finding> findings = new ArrayList<>(machine.end());
        runs.forEach(run -> findings.addAll(about(run)));
        NoiseVerdict verdict = NoiseVerdict.of(runs, request.config());
        NoiseReport report = new NoiseReport(
                1,
                Instant.now().toString(),
                verdict.verdict(),
                verdict.reason(),
                runs,
                findings,
                verdict.pairsNeeded(),
                Environment.describe(ports.jvm(), request.pluginVersion()));
        EvidenceJson.write(report, ports.project().workDirectory().resolve("noise.json"));
        return report;
    }

    private IdenticalPairs pairs(String workload, MeasurementRequest identical) {
        return new IdenticalPairRun(
                        ports.jvm(),
                        bench.directory().resolve(identical.label()),
                        request.config().benchmarking(),
                        ports.console())
                .run(
                        workload,
                        identical,
                        request.pairs(),
                        Duration.ofSeconds(request.config().thresholds().timeoutSeconds()));
    }

    private static List<Finding> about(IdenticalPairs run) {
        List<Finding> findings = new ArrayList<>();
        Double share = run.cpuShare();
        if (share != null) {
            String found = String.format(
                    Locale.ROOT,
                    "forks of %s got %.0f %% of the processor time they were ready for",
                    run.workload(),
                    100 * share);
            findings.add(new Finding(
                    "CPU share",
                    share >= LEAST_SHARE,
                    found,
                    share >= LEAST_SHARE
                            ? ""
                            : "other programs run beside them: stop them, or give the machine more processors"));
        }
        if (run.wallDeviation() > 3 * run.cpuDeviation() && run.wallDeviation() > 0.1) {
            findings.add(new Finding(
                    "Wall clock",
                    false,
                    String.format(
                            Locale.ROOT,
                            "spreads %.0f times as much as the CPU clock",
                            run.wallDeviation() / Math.max(1e-3, run.cpuDeviation())),
                    "methods that wait or use several threads are judged on it: measure these on a quieter machine"));
        }
        if (run.unwarmed() > 0 || run.unsteady() > 0) {
            findings.add(new Finding(
                    "Warm-up",
                    run.unsteady() == 0,
                    run.unwarmed() + " of " + 2 * run.pairs() + " forks of " + run.workload()
                            + " reached no plateau, " + run.unsteady() + " of " + run.pairs()
                            + " pairs changed their speed",
                    run.unsteady() == 0 ? "" : "raise benchmarking.warmup_runs, or free the machine of other work"));
        }
        if (run.problem() != null) {
            findings.add(new Finding(
                    "Pairs",
                    false,
                    run.workload() + ": " + run.problem(),
                    "raise thresholds.timeout_seconds, or name a target whose calls are shorter"));
        }
        return findings;
    }

    private MeasurementRequest builtIn() {
        try {
            Files.createDirectories(bench.directory());
            Path calls = bench.directory().resolve("built-in.calls");
            Random random = new Random(SEED);
            List<Recording.Entry> entries = new ArrayList<>();
            for (int size = 200; size <= 2000; size += 600) {
                int[] values = random.ints(size).toArray();
                entries.add(new Recording.Entry(
                        0, false, Recording.graph(new Call(null, new Object[] {values}), 1 << 20)));
            }
            new Recording(entries).write(calls);
            List<Path> path = List.of(ProbeJvm.jarOf(BuiltInWorkload.class));
            return new MeasurementRequest(
                    "built-in",
                    new MethodId(BuiltInWorkload.class.getName(), "work", List.of("int[]")),
                    calls,
                    IntStream.range(0, entries.size()).boxed().toList(),
                    false,
                    path,
                    path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + bench.directory() + ": " + e.getMessage(), e);
        } catch (NotCapturableException e) {
            throw new IllegalStateException("int[] can be recorded", e);
        }
    }

    private Replayed target(String selector) {
        List<Target> meant = new SourceTree(ports.project().modules()).require(TargetSelector.parse(selector));
        if (meant.size() > 1) {
            throw new ProjectException(
                    selector + " means " + meant.size() + " methods; name one of them: -Dspeed.target="
                            + meant.get(0).id());
        }
        Target target = meant.get(0);
        Workload workload = bench.record(meant).get(target.id());
        ModuleModel module = ports.project().modules().stream()
                .filter(each -> each.id().equals(target.module()))
                .findFirst()
                .orElseThrow();
        Replayed replayed = Replayed.of(
                new Versions(target, module, Map.of(), Map.of()),
                workload,
                ports.jvm(),
                request.config().verification(),
                bench.directory().resolve("replay"));
        if (!replayed.measurable()) {
            throw new ProjectException(
                    target.id() + " cannot be timed: " + replayed.behaviour().reason() + ".");
        }
        return replayed;
    }
}
