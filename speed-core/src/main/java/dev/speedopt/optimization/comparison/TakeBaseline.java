package dev.speedopt.optimization.comparison;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.evidence.StoredBaseline.BaselineTarget;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Preconditions;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.BaselineStore;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of {@code speed:baseline}: which code it is, and what the tests do with its targets; kept in Git. */
public final class TakeBaseline {
    private final OptimizationPorts ports;
    private final ComparisonSettings settings;
    private final Workbench bench;

    public TakeBaseline(OptimizationPorts ports, ComparisonSettings settings) {
        this.ports = ports;
        this.settings = settings;
        this.bench = Workbench.of(ports, settings.config());
    }

    /** @throws ProjectException when the code is in no commit, or no test reaches any target */
    public StoredBaseline take() {
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            Revision head = head(git);
            String name = Baselines.name(git, settings.baseline());
            List<Target> targets = TargetChoice.choose(
                    ports,
                    settings.config(),
                    settings.selector(),
                    bench.directory().resolve("profile"));
            Map<MethodId, Workload> workloads = bench.record(targets);
            List<BaselineTarget> kept = new ArrayList<>();
            for (Target target : targets) {
                Workload workload = workloads.get(target.id());
                if (workload != null && !workload.calls().isEmpty()) {
                    kept.add(keep(git, head, target, workload));
                }
            }
            if (kept.isEmpty()) {
                throw new ProjectException("No test calls any of the " + targets.size()
                        + " methods, so there is nothing to take a baseline of. Add a test that calls them.");
            }
            StoredBaseline baseline = new StoredBaseline(
                    1,
                    name,
                    bench.id(),
                    Instant.now().toString(),
                    settings.projectName(),
                    head.commit(),
                    Environment.describe(ports.jvm(), settings.pluginVersion()),
                    kept,
                    lastNoise());
            new BaselineStore(git).write(name, bench.id(), head.commit(), EvidenceJson.write(baseline));
            EvidenceJson.write(baseline, ports.project().workDirectory().resolve("baseline.json"));
            return baseline;
        }
    }

    private Revision head(SpeedRepository git) {
        Preconditions.check(
                git,
                ports.project().modules().stream()
                        .map(ModuleModel::baseDirectory)
                        .toList(),
                settings.config().git());
        return git.revision("HEAD")
                .orElseThrow(() -> new ProjectException("The Git repository " + git.top()
                        + " has no commit yet, and a baseline is the code of a commit. Commit your sources first."));
    }

    private static BaselineTarget keep(SpeedRepository git, Revision head, Target target, Workload workload) {
        String file = git.relativePath(target.file());
        return new BaselineTarget(
                target.id().toString(),
                file,
                head.files(List.of(file)).getOrDefault(file, ""),
                workload.callCount(),
                workload.calls().size(),
                digest(workload.recording()),
                workload.reachingTests().values().stream()
                        .flatMap(List::stream)
                        .sorted()
                        .toList());
    }

    private static String digest(Path recording) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(recording)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + recording + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** What {@code speed:noise} said last in this folder; a baseline that needs none takes none. */
    private @Nullable NoiseReport lastNoise() {
        Path file = ports.project().workDirectory().resolve("noise.json");
        try {
            return Files.isRegularFile(file) ? EvidenceJson.read(Files.readString(file), NoiseReport.class) : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}
