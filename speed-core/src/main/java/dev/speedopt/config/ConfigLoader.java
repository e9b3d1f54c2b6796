package dev.speedopt.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins defaults, files, POM and command line into one configuration, or says everything that is wrong with them. */
public final class ConfigLoader {
    private ConfigLoader() {}

    /**
     * @param yamlFiles in the order of {@link ConfigFiles#find}: a later one wins, key by key
     * @param overrides from the command line: paths with dots, or short forms; with or without {@code speed.} before them
     * @throws ConfigException with all problems at once
     */
    public static SpeedConfig load(List<Path> yamlFiles, Map<String, String> overrides) {
        return load(yamlFiles, Map.of(), overrides, Set.of());
    }

    /**
     * @param yamlFiles in the order of {@link ConfigFiles#find}: a later one wins, key by key
     * @param pom settings from the plugin's configuration, named like {@code commandLine}'s; they win over the files
     * @param commandLine settings: {@code thresholds.minimum_improvement}, or short forms ({@code min-improvement},
     *     {@code max-attempts}, {@code models}, {@code consensus}, {@code quick}); they win over everything
     * @param others names in the two maps that are no settings ({@code target}, {@code since}, …): they are passed over,
     *     and known when somebody mistypes one. A setting's own name is never passed over.
     * @throws ConfigException with all problems at once
     */
    public static SpeedConfig load(
            List<Path> yamlFiles, Map<String, String> pom, Map<String, String> commandLine, Set<String> others) {
        Problems problems = new Problems();
        Settings settings = new Settings();
        SchemaCheck check = new SchemaCheck(problems);
        for (Path file : yamlFiles) {
            ConfigNode root = YamlReader.read(file.toString(), TextFile.read(file, problems), problems);
            Schema schema = Schema.ofFile(String.valueOf(file.getFileName()));
            if (check.check("", root, schema) instanceof ObjectNode values) {
                settings.merge(values);
            }
        }
        Overrides overrides = new Overrides(settings, others, check, problems);
        overrides.apply(pom, name -> "POM, " + name);
        overrides.apply(commandLine, name -> "-D" + Overrides.PREFIX + name);
        new CrossCheck(check.origins(), problems).check(settings.tree());
        problems.throwIfAny();
        return settings.toConfig();
    }
}
