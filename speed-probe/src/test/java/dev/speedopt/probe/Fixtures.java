package dev.speedopt.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Small user projects, compiled when a test needs them. */
public final class Fixtures {
    private Fixtures() {}

    /** Compiles one source file per string, which begins with {@code // path/to/File.java}, into a folder. */
    public static Path compile(Path directory, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = directory
                    .resolve("src")
                    .resolve(source.substring(3, source.indexOf('\n')).trim());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source, StandardCharsets.UTF_8));
        }
        Path classes = Files.createDirectories(directory.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems,
                            manager,
                            null,
                            List.of("-d", classes.toString(), "-proc:none", "-nowarn"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
        return classes;
    }
}
