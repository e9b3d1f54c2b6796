package dev.speedopt.optimization.profiling;

import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.Sandbox;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The user's own tests, as the user runs them. */
record TestWorkload(OptimizationPorts ports, List<ModuleModel> modules, Duration timeout) implements Workload {
    TestWorkload {
        modules = List.copyOf(modules);
    }

    @Override
    public String name() {
        return "tests";
    }

    @Override
    public List<String> run(int round, Path folder, Duration atMost) {
        TestRun run = ports.tests()
                .run(new TestRequest(
                                "profile-" + round,
                                modules.stream().map(ModuleModel::id).toList(),
                                Map.of(),
                                Map.of(),
                                FlightRecorder.into(folder),
                                timeout)
                        .in(Sandbox.none(), List.of()));
        String problem = run.problem();
        return problem == null ? List.of() : List.of("While the tests ran: " + problem);
    }
}
