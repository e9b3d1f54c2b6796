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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Joins what a user set on the command line, in the POM's properties and in YAML files, in that order of precedence. */
final class UserSettings {
    private static final String PREFIX = "speed.";

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{speed\\.([^}]+)}");

    private UserSettings() {}

    /**
     * @param execution of any goal: what the plugin's goals have parameters for is theirs, and no setting
     * @param directory of the YAML files; null for {@code config} or {@code .speed} in the top folder
     * @throws dev.speedopt.config.ConfigException with everything that is wrong
     */
    static SpeedConfig load(MavenSession session, MojoExecution execution, @Nullable File directory) {
        Path root = session.getTopLevelProject().getBasedir().toPath();
        return ConfigLoader.load(
                ConfigFiles.find(root, directory == null ? null : directory.toPath()),
                named(session.getTopLevelProject().getProperties()),
                named(session.getUserProperties()),
                parameters(execution));
    }

    private static Set<String> parameters(MojoExecution execution) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                Matcher property = PARAMETER.matcher(parameter.getValue(""));
                if (property.matches()) {
                    names.add(property.group(1));
                }
            }
        }
        return names;
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
