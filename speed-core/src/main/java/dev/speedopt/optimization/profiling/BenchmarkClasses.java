package dev.speedopt.optimization.profiling;

import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.verification.compilation.BenchmarkCompilation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The user's JMH benchmarks, ready to run: as the build compiled them, or compiled here where it leaves them alone. */
final class BenchmarkClasses {
    private static final String LIST = "META-INF/BenchmarkList";

    /** In the JVM that is profiled itself, so that no time goes to one that only waits. */
    private static final List<String> HERE = List.of("-f", "0", "-wi", "1", "-w", "1s", "-i", "5", "-r", "2s");

    private final OptimizationPorts ports;
    private final Path directory;

    /** @param directory for what is compiled */
    BenchmarkClasses(OptimizationPorts ports, Path directory) {
        this.ports = ports;
        this.directory = directory;
    }

    /** @throws ProjectException when no module has benchmarks that can be run */
    Workload workload(List<ModuleModel> modules, String pattern, Path log) {
        List<String> problems = new ArrayList<>();
        for (ModuleModel module : modules) {
            List<Path> path = path(module, problems);
            if (!path.isEmpty()) {
                List<String> command = new ArrayList<>(List.of("org.openjdk.jmh.Main", pattern));
                command.addAll(HERE);
                return new JavaWorkload(
                        "benchmark " + pattern, ports.jvm(), module.baseDirectory(), log, path, command);
            }
        }
        throw new ProjectException(
                "No benchmarks that can be run were found, neither compiled by JMH's annotation processor"
                        + " among the test classes nor in src/jmh/java"
                        + (problems.isEmpty() ? "." : ": " + String.join("; ", problems))
                        + " Leave speed.benchmark out to profile the tests.");
    }

    private List<Path> path(ModuleModel module, List<String> problems) {
        if (Files.exists(module.testClassesDirectory().resolve(LIST))) {
            return module.testPath();
        }
        Path output = directory.resolve("benchmark-classes");
        for (Path folder : BenchmarkCompilation.sources(module).toList()) {
            List<String> errors = BenchmarkCompilation.compile(module, folder, module.testPath(), output, processor());
            if (errors.isEmpty() && Files.exists(output.resolve(LIST))) {
                return Stream.concat(module.testPath().stream(), Stream.of(output))
                        .toList();
            }
            problems.add(folder + " does not compile: " + (errors.isEmpty() ? "no benchmark in it" : errors.get(0)));
        }
        return List.of();
    }

    private List<String> processor() {
        return List.of(
                "-processorpath",
                ports.libraries().resolve(List.of("org.openjdk.jmh:jmh-generator-annprocess:1.37")).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
    }
}
