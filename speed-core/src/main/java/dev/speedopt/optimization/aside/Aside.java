package dev.speedopt.optimization.aside;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run beside the main one: the same machinery, in a folder of its own, with no repository opened. It commits nothing, and an
 * interrupted {@code speed:optimize} still goes on where it stopped.
 */
final class Aside {
    private Aside() {}

    /** @param name of the folder under {@code target/speed} */
    static Run open(OptimizationPorts ports, OptimizationRequest request, String name, @Nullable String selector) {
        ProjectModel project = project(ports.project(), name);
        try {
            Files.deleteIfExists(project.workDirectory().resolve("state.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + project.workDirectory() + ": " + e.getMessage(), e);
        }
        SpeedConfig config = request.config();
        SpeedConfig.Git git = config.git();
        return Run.open(
                new OptimizationPorts(project, ports.tests(), ports.jvm(), ports.console(), ports.libraries()),
                new OptimizationRequest(
                        selector,
                        config.with(new SpeedConfig.Git(
                                false,
                                git.autoRevert(),
                                git.branchPrefix(),
                                git.commitMessageTemplate(),
                                "none",
                                git.keepSamplesDays())),
                        request.quick(),
                        request.budget(),
                        request.strategy(),
                        request.extensions(),
                        request.projectName(),
                        request.pluginVersion(),
                        request.access()));
    }

    /** What an optional baseline must be here: there is one target, and without it there is nothing to do. */
    static TargetBaseline require(Optional<TargetBaseline> baseline, String target) {
        return baseline.orElseThrow(() -> new ProjectException(target + " cannot be judged"));
    }

    private static ProjectModel project(ProjectModel project, String name) {
        return new ProjectModel() {
            @Override
            public Path root() {
                return project.root();
            }

            @Override
            public Path workDirectory() {
                return project.workDirectory().resolve(name);
            }

            @Override
            public Path cacheDirectory() {
                return project.cacheDirectory();
            }

            @Override
            public List<ModuleModel> modules() {
                return project.modules();
            }
        };
    }
}
