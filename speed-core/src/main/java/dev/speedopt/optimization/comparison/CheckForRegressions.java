package dev.speedopt.optimization.comparison;

import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RegressionCheck.State;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.Workload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of {@code speed:check}: the base's code is built again, and run against the code as it is now, in pairs. */
public final class CheckForRegressions {
    private final OptimizationPorts ports;
    private final ComparisonSettings settings;
    private final Workbench bench;

    public CheckForRegressions(OptimizationPorts ports, ComparisonSettings settings) {
        this.bench = Workbench.behindWalls(ports, settings.config());
        this.ports = bench.ports();
        this.settings = settings;
    }

    /**
     * Checks, and writes {@code check.json} into {@code target/speed}.
     *
     * @throws dev.speedopt.project.ProjectException when there is no base, or its code cannot be built
     */
    public RegressionCheck run() {
        long start = System.nanoTime();
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            CheckPlan plan = CheckPlan.of(ports.project(), git, settings);
            List<String> notes = new ArrayList<>(plan.notes());
            List<CheckedTarget> checked = plan.targets().isEmpty() ? List.of() : check(git, plan, notes);
            notes.forEach(ports.console()::warn);
            RegressionCheck result = new RegressionCheck(
                    1,
                    bench.id(),
                    Instant.now().toString(),
                    settings.projectName(),
                    plan.base(),
                    plan.revision().commit(),
                    Environment.describe(ports.jvm(), settings.pluginVersion()),
                    checked.stream()
                            .map(CheckedTarget::state)
                            .max(Comparator.naturalOrder())
                            .orElse(State.OK),
                    checked,
                    notes,
                    (System.nanoTime() - start) / 1_000_000);
            EvidenceJson.write(result, ports.project().workDirectory().resolve("check.json"));
            return result;
        }
    }

    private List<CheckedTarget> check(SpeedRepository git, CheckPlan plan, List<String> notes) {
        Code base;
        Code now;
        try (Console.Step step = ports.console().step("Building the code of " + plan.base())) {
            base = Code.of(
                    ports.project(), git, plan.revision(), bench.directory().resolve("base"));
            now = Code.now(ports.project(), bench.directory().resolve("now"));
        }
        notes.addAll(base.notes());
        Map<MethodId, Workload> workloads = bench.record(plan.targets());
        RegressionLimits limits = new RegressionLimits(settings.config().thresholds(), settings.regression());
        List<CheckedTarget> checked = new ArrayList<>();
        for (Target target : plan.targets()) {
            Versions versions = new Versions(target, module(target), base.classes(), now.classes());
            checked.add(check(
                    versions,
                    workloads.get(target.id()),
                    new RegressionRule(settings.config(), limits.of(target.id()))));
        }
        return checked;
    }

    private CheckedTarget check(Versions versions, @Nullable Workload workload, RegressionRule rule) {
        Replayed replayed = bench.replay(versions, workload);
        if (!replayed.measurable()) {
            return rule.unmeasured(versions.target(), replayed.behaviour());
        }
        // What would be gained by going back to the base: a regression has to be proved as a speed-up has to be.
        Measurer measurer = bench.measurer(versions, rule.thresholds());
        return rule.judge(
                versions.target(),
                replayed.behaviour(),
                measurer.measure(replayed.request("check", versions.candidatePath(), versions.originalPath()), 1));
    }

    private ModuleModel module(Target target) {
        return ports.project().modules().stream()
                .filter(module -> module.id().equals(target.module()))
                .findFirst()
                .orElseThrow();
    }
}
