package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.measurement.Conditions;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.optimization.request.Walls;
import dev.speedopt.project.Console;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.Workload;
import dev.speedopt.workload.WorkloadRecorder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where two versions are recorded, replayed and measured.
 *
 * @param id of the run
 * @param directory of the run alone, under {@code target/speed/runs}
 */
record Workbench(OptimizationPorts ports, SpeedConfig config, String id, Path directory) {
    static Workbench of(OptimizationPorts ports, SpeedConfig config) {
        String id = RunId.next(Instant.now());
        return new Workbench(
                ports,
                config,
                id,
                ports.project().workDirectory().resolve("runs").resolve(id));
    }

    /** For code that somebody gave, and nobody has looked at. */
    static Workbench behindWalls(OptimizationPorts ports, SpeedConfig config) {
        return of(
                ports.in(Walls.around(
                        config.verification().sandbox(), ports.project().workDirectory(), false, ports.console())),
                config);
    }

    /** Runs the tests once, and records their calls; targets that no test calls are missing. */
    Map<MethodId, Workload> record(List<Target> targets) {
        return new WorkloadRecorder(ports.project(), ports.tests(), config.baseline(), directory.resolve("recording"))
                .record(targets, List.of(), ports.console())
                .workloads();
    }

    /** @param workload of the target; null when none was recorded */
    Replayed replay(Versions versions, @Nullable Workload workload) {
        String name = versions.target().id().shortName();
        try (Console.Step step = ports.console().step(name + ": replaying both versions")) {
            return Replayed.of(
                    versions,
                    workload,
                    ports.jvm(),
                    config.verification(),
                    directory.resolve("replay").resolve(versions.label()));
        }
    }

    Measurer measurer(Versions versions, SpeedConfig.Thresholds thresholds) {
        return new Measurer(new Conditions(
                ports.jvm(),
                measurements().resolve(versions.label()),
                thresholds,
                config.benchmarking(),
                ports.console()));
    }

    /** Folder of all forks' files. */
    Path measurements() {
        return directory.resolve("measurement");
    }
}
