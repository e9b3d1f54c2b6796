package dev.speedopt.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A module as Maven lays it out by default, unless the test says otherwise. */
public final class SampleModule {
    private final String id;
    private final Path base;
    private List<Path> sources;
    private List<Path> testSources = List.of();
    private List<Path> compilePath = List.of();
    private List<Path> testPath = List.of();
    private List<String> options = List.of();

    private SampleModule(String id, Path base) {
        this.id = id;
        this.base = base;
        this.sources = List.of(base.resolve("src/main/java"));
    }

    public static SampleModule of(String id, Path base) {
        return new SampleModule(id, base);
    }

    public SampleModule sources(Path... roots) {
        sources = List.of(roots);
        return this;
    }

    public SampleModule testSources(Path... roots) {
        testSources = List.of(roots);
        return this;
    }

    public SampleModule compilePath(List<Path> entries) {
        compilePath = entries;
        return this;
    }

    public SampleModule testPath(List<Path> entries) {
        testPath = entries;
        return this;
    }

    /** Of javac. */
    public SampleModule options(List<String> given) {
        options = given;
        return this;
    }

    public ModuleModel model() {
        return new ModuleModel(
                id,
                base,
                sources,
                testSources,
                base.resolve("target/classes"),
                base.resolve("target/test-classes"),
                compilePath,
                testPath,
                options,
                StandardCharsets.UTF_8,
                List.of());
    }
}
