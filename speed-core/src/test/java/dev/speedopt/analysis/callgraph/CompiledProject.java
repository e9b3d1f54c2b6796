package dev.speedopt.analysis.callgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module laid out and compiled in a folder of the test's. */
public final class CompiledProject {
    private CompiledProject() {}

    /** @param main source files by path under the source root; {@code test} likewise, compiled against the main classes */
    public static ModuleModel module(
            String id, Path base, Map<String, String> main, Map<String, String> test, Path... path) {
        List<Path> libraries = List.of(path);
        Path classes = base.resolve("target/classes");
        Path testClasses = base.resolve("target/test-classes");
        compile(base.resolve("src/main/java"), main, classes, libraries);
        List<Path> testPath = new ArrayList<>(List.of(classes));
        testPath.addAll(libraries);
        compile(base.resolve("src/test/java"), test, testClasses, testPath);
        testPath.add(0, testClasses);
        return SampleModule.of(id, base)
                .testSources(base.resolve("src/test/java"))
                .compilePath(libraries)
                .testPath(testPath)
                .options(List.of("--release", "17"))
                .model();
    }

    private static void compile(Path root, Map<String, String> files, Path output, List<Path> classPath) {
        try {
            Files.createDirectories(output);
            List<Path> sources = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path source = root.resolve(file.getKey());
                Files.createDirectories(source.getParent());
                sources.add(Files.writeString(source, file.getValue()));
            }
            if (sources.isEmpty()) {
                return;
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of(
                        "-proc:none",
                        "-nowarn",
                        "-g",
                        "-d",
                        output.toString(),
                        "-cp",
                        String.join(":", classPath.stream().map(Path::toString).toList()));
                assertThat(compiler.getTask(
                                        null,
                                        manager,
                                        null,
                                        options,
                                        null,
                                        manager.getJavaFileObjectsFromPaths(sources))
                                .call())
                        .isTrue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
