package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.project.ProjectException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/** All checks, in the order in which a run would meet them. */
public final class Doctor {
    private final List<Check> checks;
    private final Supplier<SpeedConfig> config;
    private final ModelCheck models;

    /**
     * @param config may fail: then that is a finding, and the other checks go by the defaults
     * @param access to models
     */
    public Doctor(Supplier<SpeedConfig> config, ModelAccess access) {
        this.config = config;
        this.models = new ModelCheck(access);
        this.checks = List.of(
                new JdkCheck(),
                new MavenCheck(),
                new SurefireCheck(),
                new ConfigCheck(config),
                new GitCheck(() -> settings().git()),
                new DataCheck(() -> settings().git()),
                new SandboxCheck());
    }

    public List<Finding> examine(MavenSession session) {
        return Stream.concat(
                        checks.stream().map(check -> check.examine(session)),
                        models
                                .examine(
                                        settings().models(),
                                        session.getTopLevelProject()
                                                .getBasedir()
                                                .toPath())
                                .stream())
                .toList();
    }

    /** The findings as a table, one or two lines each. */
    public static List<String> table(List<Finding> findings) {
        return findings.stream().map(Finding::line).flatMap(String::lines).toList();
    }

    private SpeedConfig settings() {
        try {
            return config.get();
        } catch (ProjectException e) {
            return SpeedConfig.defaults();
        }
    }
}
