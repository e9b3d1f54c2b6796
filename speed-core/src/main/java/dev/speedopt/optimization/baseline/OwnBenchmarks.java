package dev.speedopt.optimization.baseline;

import dev.speedopt.measurement.benchmark.BenchmarkChoice;
import dev.speedopt.measurement.benchmark.BenchmarkSearch;
import dev.speedopt.measurement.benchmark.FoundBenchmarks;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.Target;
import dev.speedopt.verification.compilation.BenchmarkCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The benchmarks in the tests of the target's module that reach the target, and those in {@code src/jmh/java}. Looked for when
 * the first candidate is faster on everything else.
 */
public final class OwnBenchmarks {
    private final Run run;
    private final Target target;
    private final Path directory;
    private final List<Path> originalClassPath;
    private @Nullable BenchmarkChoice choice;
    private List<Path> ownClasses = List.of();

    /** @param directory for what is compiled and found */
    OwnBenchmarks(Run run, Target target, Path directory, List<Path> originalClassPath) {
        this.run = run;
        this.target = target;
        this.directory = directory;
        this.originalClassPath = List.copyOf(originalClassPath);
    }

    public BenchmarkChoice choice() {
        if (choice == null) {
            choice = look();
        }
        return choice;
    }

    /** A class path with the benchmarks that the user's build does not compile behind it; after {@link #choice}. */
    public List<Path> with(List<Path> classPath) {
        return Stream.concat(classPath.stream(), ownClasses.stream()).toList();
    }

    private BenchmarkChoice look() {
        ModuleModel module = run.stack().module(target);
        ownClasses = compiled(module);
        List<Path> folders = new ArrayList<>(List.of(module.testClassesDirectory()));
        folders.addAll(ownClasses);
        FoundBenchmarks found = new BenchmarkSearch(
                        run.ports().jvm(), directory, run.ports().console())
                .of(target.id(), with(originalClassPath), folders);
        found.notes().forEach(run.journal()::note);
        return BenchmarkChoice.of(found);
    }

    /** Classes and resources of {@code src/jmh}; none where there is no such folder, or it does not compile. */
    private List<Path> compiled(ModuleModel module) {
        List<Path> paths = new ArrayList<>();
        BenchmarkCompilation.sources(module).forEach(folder -> {
            Path output = directory.resolve("classes");
            List<String> errors = BenchmarkCompilation.compile(module, folder, originalClassPath, output);
            if (errors.isEmpty()) {
                paths.add(output);
                Stream.of(folder.resolveSibling("resources"))
                        .filter(Files::isDirectory)
                        .forEach(paths::add);
            } else {
                run.journal()
                        .note("Left out, the benchmarks in " + folder
                                + ": the build does not compile them, and with the tests' class path they do not"
                                + " compile: " + errors.get(0));
            }
        });
        return paths;
    }
}
