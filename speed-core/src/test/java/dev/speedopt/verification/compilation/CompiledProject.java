package dev.speedopt.verification.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's module as its build left it: sources and compiled classes, in a folder with spaces and brackets. */
public final class CompiledProject {
    private final Path base;
    private final List<Path> dependencies = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-g", "-parameters"));

    public CompiledProject(Path folder) {
        this.base = folder.resolve("my module (1) [x]");
    }

    public CompiledProject source(String path, String text) {
        write(sources().resolve(path), text);
        return this;
    }

    public CompiledProject options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public CompiledProject dependency(Path classes) {
        dependencies.add(classes);
        return this;
    }

    /** Compiles all sources. */
    public CompiledProject build() {
        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var all = Files.walk(sources())) {
            Files.createDirectories(classes());
            List<Path> sources = all.filter(Files::isRegularFile).toList();
            boolean modular = Files.exists(sources().resolve("module-info.java"));
            String path = dependencies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("-d", classes().toString(), modular ? "--module-path" : "-classpath", path));
            assertThat(ToolProvider.getSystemJavaCompiler()
                            .getTask(null, files, null, arguments, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path sources() {
        return base.resolve("src/main/java");
    }

    public Path classes() {
        return base.resolve("target/classes");
    }

    public Path output(String name) {
        return base.resolve("target/speed/" + name);
    }

    public ModuleModel module() {
        return SampleModule.of("org.acme:m", base)
                .compilePath(dependencies)
                .options(options)
                .model();
    }

    public Target target(String path, String method, String... parameters) {
        String type = path.replace(".java", "").replace('/', '.');
        return new Target(
                new MethodId(type, method, List.of(parameters)),
                "org.acme:m",
                sources().resolve(path),
                sources(),
                1,
                1);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
