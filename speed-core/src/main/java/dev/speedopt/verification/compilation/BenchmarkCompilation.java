package dev.speedopt.verification.compilation;

import dev.speedopt.project.FolderTree;
import dev.speedopt.project.ModuleModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles benchmarks that the user's build leaves alone: {@code src/jmh/java}, which Gradle's plugin made a custom. */
public final class BenchmarkCompilation {
    private BenchmarkCompilation() {}

    /** The module's folder of benchmarks; absent where there is none, or where the build compiles it along with the tests. */
    public static Stream<Path> sources(ModuleModel module) {
        Path folder = module.baseDirectory().resolve("src/jmh/java");
        return Files.isDirectory(folder) && !module.testSourceRoots().contains(folder)
                ? Stream.of(folder)
                : Stream.of();
    }

    /**
     * Without annotation processors: what JMH's makes is not needed.
     *
     * @param classPath of the module's tests
     * @param output emptied, then filled with the compiled classes
     * @return errors, one line each; empty when it compiled
     */
    public static List<String> compile(ModuleModel module, Path folder, List<Path> classPath, Path output) {
        return compile(module, folder, classPath, output, List.of("-proc:none"));
    }

    /**
     * The same with javac options about annotation processors: with JMH's, benchmarks can be run by JMH's own main class.
     *
     * @param processing {@code -proc:none} or a {@code -processorpath}
     */
    public static List<String> compile(
            ModuleModel module, Path folder, List<Path> classPath, Path output, List<String> processing) {
        try {
            FolderTree.delete(output);
            Files.createDirectories(output);
            List<Path> sources;
            try (Stream<Path> walk = Files.walk(folder)) {
                sources = walk.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList();
            }
            if (sources.isEmpty()) {
                return List.of();
            }
            List<String> options = new ArrayList<>(CompilerOptions.withoutChecks(CompilerOptions.of(module)));
            options.addAll(CompilePath.whole(classPath, false));
            options.addAll(processing);
            options.addAll(List.of("-d", output.toString(), "-implicit:none"));
            return Javac.compile(sources, module.id(), module.encoding(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + output + ": " + e.getMessage(), e);
        }
    }
}
