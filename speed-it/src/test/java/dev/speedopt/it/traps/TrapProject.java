package dev.speedopt.it.traps;

import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.TestRunner;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All cases as one compiled module, and its tests in child JVMs. */
final class TrapProject implements ProjectModel, TestRunner, Jvm {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path base;
    private final List<TrapCase> cases;
    private final List<Path> junit = Stream.of(
                    org.junit.jupiter.api.Test.class,
                    org.junit.platform.commons.annotation.Testable.class,
                    org.opentest4j.AssertionFailedError.class,
                    org.apiguardian.api.API.class)
            .map(ProbeJvm::jarOf)
            .toList();

    TrapProject(Path base, List<TrapCase> cases) throws IOException {
        this.base = base;
        this.cases = List.copyOf(cases);
        for (TrapCase each : cases) {
            write(sources(), each.sources());
            write(testSources(), each.tests());
        }
        compile(sources(), classes(), List.of());
        compile(
                testSources(),
                testClasses(),
                Stream.concat(Stream.of(classes()), junit.stream()).toList());
    }

    Target target(TrapCase one) {
        MethodId id = new MethodId(
                one.target().className(),
                one.target().methodName(),
                one.target().parameterTypes());
        return new Target(id, "traps:traps", sources().resolve(one.targetFile()), sources(), 1, 1);
    }

    ModuleModel module() {
        return new ModuleModel(
                "traps:traps",
                base,
                List.of(sources()),
                List.of(testSources()),
                classes(),
                testClasses(),
                List.of(),
                List.of(),
                List.of("--release", "17", "-g", "-parameters"),
                StandardCharsets.UTF_8,
                List.of());
    }

    /** By label, {@code green} or what failed. */
    Map<String, String> test(Map<String, Path> classes, Map<String, TrapCase> ofCase, List<String> jvmOptions) {
        try {
            List<String> lines = new ArrayList<>();
            classes.forEach((label, folder) -> lines.add(label + "\t" + path(folder) + "\t"
                    + String.join(",", ofCase.get(label).testClasses())));
            Path list = Files.createTempFile(base, "tests", ".txt");
            Path results = Files.createTempFile(base, "results", ".txt");
            Files.write(list, lines);
            List<String> command =
                    new ArrayList<>(List.of(home().resolve("bin/java").toString()));
            command.addAll(jvmOptions);
            command.addAll(List.of("-cp", ProbeJvm.jarOf(TestChild.class).toString(), TestChild.class.getName()));
            command.addAll(List.of(list.toString(), results.toString()));
            try (ChildProcess child = ChildProcess.start(command, base, Map.of(), base.resolve("tests.log"))) {
                if (!child.waitFor(LIMIT) || child.exitCode() != 0) {
                    throw new IllegalStateException("The tests did not end: " + child.lastLines(20));
                }
            }
            Map<String, String> found = new LinkedHashMap<>();
            for (String line : Files.readAllLines(results)) {
                found.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(Path folder) {
        return Stream.concat(Stream.of(folder, testClasses()), junit.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public TestRun run(TestRequest request) {
        Map<String, Path> folders = new LinkedHashMap<>();
        Map<String, TrapCase> byName = new LinkedHashMap<>();
        cases.forEach(one -> {
            folders.put(one.name(), classes());
            byName.put(one.name(), one);
        });
        test(folders, byName, request.jvmOptions()).forEach((name, result) -> {
            if (!result.equals("green")) {
                throw new IllegalStateException("The tests of the original " + name + ": " + result);
            }
        });
        return new TestRun(request.label(), List.of(), null, Duration.ZERO);
    }

    private Path sources() {
        return base.resolve("src/main/java");
    }

    private Path testSources() {
        return base.resolve("src/test/java");
    }

    private Path classes() {
        return base.resolve("target/classes");
    }

    private Path testClasses() {
        return base.resolve("target/test-classes");
    }

    @Override
    public Path root() {
        return base;
    }

    @Override
    public Path workDirectory() {
        return base.resolve("target/speed");
    }

    @Override
    public List<ModuleModel> modules() {
        return List.of(module());
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx512m");
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (Files.exists(path)) {
                throw new IllegalArgumentException("Two cases have a file " + file.getKey());
            }
            Files.writeString(path, file.getValue());
        }
    }

    private static void compile(Path sources, Path classes, List<Path> classPath) throws IOException {
        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-g",
                    "-parameters",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            List<Path> sourceFiles = all.filter(Files::isRegularFile).toList();
            if (!ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sourceFiles))
                    .call()) {
                throw new IllegalStateException("The cases do not compile");
            }
        }
    }
}
