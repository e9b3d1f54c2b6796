package dev.speedopt.testwriting;

import dev.speedopt.probe.trial.Trial;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles tests that were written, and runs them in fresh JVMs against whichever classes are asked for. */
public final class TestBench {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final ModuleModel module;
    private final Jvm jvm;
    private final Path directory;
    private int runs;

    /** @param directory for sources, classes and logs */
    public TestBench(ModuleModel module, Jvm jvm, Path directory) {
        this.module = module;
        this.jvm = jvm;
        this.directory = directory;
    }

    /**
     * Compiles against what the module's tests see.
     *
     * @return errors by line, from 1; empty when it compiles
     */
    public Map<Long, String> compile(TestClass test) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path source = directory.resolve("source").resolve(test.path());
            Files.createDirectories(source.getParent());
            Files.createDirectories(classes());
            Files.writeString(source, test.text());
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    path(module.testPath()),
                    "-d",
                    classes().toString());
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjects(source))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
        Map<Long, String> errors = new TreeMap<>();
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .forEach(problem -> errors.put(problem.getLineNumber(), problem.getMessage(Locale.ROOT)));
        return errors;
    }

    /**
     * Runs all tests of a compiled class in one JVM.
     *
     * @param userPath the test's dependencies and the classes that it tests
     * @return by method: empty when it passed, else why not; a method that took the JVM with it is missing
     */
    public Map<String, String> run(TestClass test, List<Path> userPath) {
        Path outcomes = directory.resolve("outcomes-" + ++runs);
        List<Path> all = Stream.concat(Stream.of(classes()), userPath.stream()).toList();
        new ProbeJvm(jvm, directory)
                .run(ProbeTask.of("trial-" + runs, Trial.class, LIMIT)
                        .brief()
                        .reading(all)
                        .telling(test.className())
                        .writing(outcomes));
        try {
            return Files.exists(outcomes) ? read(Files.readAllLines(outcomes)) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + outcomes + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> read(List<String> lines) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String line : new ArrayList<>(lines)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                String rest = line.substring(space + 1);
                outcomes.put(line.substring(0, space), rest.equals("passed") ? "" : rest);
            }
        }
        return outcomes;
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
