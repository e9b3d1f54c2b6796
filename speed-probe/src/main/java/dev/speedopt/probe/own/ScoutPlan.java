package dev.speedopt.probe.own;

import dev.speedopt.probe.TargetMethod;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a {@link Scout} is told on its way, as a properties file.
 *
 * @param target that benchmarks are to reach
 * @param classPath of the user's classes
 * @param classes that have benchmarks, binary names
 * @param tried names of benchmarks, combinations included, that an earlier scout has begun with
 * @param log file that it writes to
 */
public record ScoutPlan(TargetMethod target, List<Path> classPath, List<String> classes, List<String> tried, Path log) {
    public ScoutPlan {
        classPath = List.copyOf(classPath);
        classes = List.copyOf(classes);
        tried = List.copyOf(tried);
    }

    public void store(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("target", target.toString());
        properties.setProperty("log", log.toString());
        put(properties, "path", classPath.stream().map(Path::toString).toList());
        put(properties, "class", classes);
        put(properties, "tried", tried);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    static ScoutPlan load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new ScoutPlan(
                TargetMethod.parse(properties.getProperty("target")),
                get(properties, "path").stream().map(Path::of).toList(),
                get(properties, "class"),
                get(properties, "tried"),
                Path.of(properties.getProperty("log")));
    }

    private static void put(Properties properties, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            properties.setProperty(name + "." + i, values.get(i));
        }
    }

    private static List<String> get(Properties properties, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; properties.containsKey(name + "." + i); i++) {
            values.add(properties.getProperty(name + "." + i));
        }
        return values;
    }
}
