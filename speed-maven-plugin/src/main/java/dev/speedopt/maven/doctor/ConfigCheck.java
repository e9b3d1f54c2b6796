package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** Whether the configuration can be read, and what it says about models. */
final class ConfigCheck implements Check {
    private final Supplier<SpeedConfig> config;

    ConfigCheck(Supplier<SpeedConfig> config) {
        this.config = config;
    }

    @Override
    public Finding examine(MavenSession session) {
        try {
            SpeedConfig.Models models = config.get().models();
            return Finding.ok(
                    "Config",
                    models.enabled()
                            ? (models.models().size() == 1
                                            ? "1 model is"
                                            : models.models().size() + " models are") + " enabled"
                            : "read; models are not enabled, nothing is sent anywhere");
        } catch (ProjectException e) {
            return Finding.fail(
                    "Config",
                    String.valueOf(e.getMessage()).replace("\n", "\n" + " ".repeat(15)),
                    "Mend the lines named.");
        }
    }
}
