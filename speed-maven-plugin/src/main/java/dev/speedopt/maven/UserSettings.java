package dev.speedopt.maven;

import dev.speedopt.config.ConfigFiles;
import dev.speedopt.config.ConfigLoader;
import dev.speedopt.config.SpeedConfig;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Joins what a user set on the command line, in the POM's properties and in YAML files, in that order of precedence. */
final class UserSettings {
    private static final String PREFIX = "speed.";

    /** Parameters of goals, which are no settings of the configuration. */
    private static final Set<String> PARAMETERS =
            Set.of("target", "budget", "strategy", "skip", "config", "quick", "workDirectory");

    private UserSettings() {}

    /**
     * @param directory of the YAML files; null for {@code config} or {@code .speed} in the top folder
     * @throws dev.speedopt.config.ConfigException with everything that is wrong
     */
    static SpeedConfig load(MavenSession session, @Nullable File directory) {
        Path root = session.getTopLevelProject().getBasedir().toPath();
        return ConfigLoader.load(
                ConfigFiles.find(root, directory == null ? null : directory.toPath()),
                named(session.getTopLevelProject().getProperties()),
                named(session.getUserProperties()),
                PARAMETERS);
    }

    private static Map<String, String> named(Properties properties) {
        Map<String, String> settings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.put(name.substring(PREFIX.length()), properties.getProperty(name));
            }
        }
        return settings;
    }
}
