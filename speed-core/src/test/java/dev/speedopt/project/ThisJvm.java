package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** The JVM that runs the test. */
public record ThisJvm() implements Jvm {
    @Override
    public Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    @Override
    public List<String> flags() {
        return List.of();
    }
}
