package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** All checks, in the order in which a run would meet them. */
public final class Doctor {
    private final List<Check> checks;

    /** @param config may fail: then that is a finding, and the other checks go by the defaults */
    public Doctor(Supplier<SpeedConfig> config) {
        this.checks = List.of(
                new JdkCheck(),
                new MavenCheck(),
                new SurefireCheck(),
                new ConfigCheck(config),
                new GitCheck(() -> git(config)),
                new SandboxCheck());
    }

    public List<Finding> examine(MavenSession session) {
        return checks.stream().map(check -> check.examine(session)).toList();
    }

    /** The findings as a table, one or two lines each. */
    public static List<String> table(List<Finding> findings) {
        return findings.stream().map(Finding::line).flatMap(String::lines).toList();
    }

    private static SpeedConfig.Git git(Supplier<SpeedConfig> config) {
        try {
            return config.get().git();
        } catch (ProjectException e) {
            return SpeedConfig.defaults().git();
        }
    }
}
