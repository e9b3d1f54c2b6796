package dev.speedopt.it.slow;

import dev.speedopt.project.ModuleModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project's main sources, compiled in this JVM, as the module that the rules look at. */
final class CompiledProject {
    private CompiledProject() {}

    static ModuleModel of(Path project, Path target) throws IOException {
        Path sources = project.resolve("src/main/java");
        Path classes = Files.createDirectories(target.resolve("classes"));
        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> sourceFiles = all.filter(Files::isRegularFile).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-d", classes.toString());
            if (!ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sourceFiles))
                    .call()) {
                throw new IllegalStateException(project + " does not compile");
            }
        }
        return new ModuleModel(
                "com.example:" + project.getFileName(),
                project,
                List.of(sources),
                List.of(),
                classes,
                target.resolve("test-classes"),
                List.of(),
                List.of(),
                List.of("--release", "17"),
                StandardCharsets.UTF_8,
                List.of());
    }
}
