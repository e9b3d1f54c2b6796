package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.Reactor;
import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.Console;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.TestRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.BuildPluginManager;

/** The port {@link TestRunner}: the user's own Surefire, in this session, against other classes. */
public final class SurefireTestRunner implements TestRunner {
    /** Of all goals of this Maven: Surefire skips silently what one of them has already run into the same folder. */
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Reactor reactor;
    private final BuildPluginManager plugins;
    private final Console console;
    private final SurefireExecution.Surroundings surroundings;
    private final Map<String, ModuleTests> tests = new HashMap<>();

    /** @param javaHome of the JDK that tests run on, unless Surefire's own configuration names one */
    public SurefireTestRunner(Reactor reactor, BuildPluginManager plugins, Console console, Path javaHome) {
        this.surroundings = new SurefireExecution.Surroundings(reactor.root(), javaHome);
        this.reactor = reactor;
        this.plugins = plugins;
        this.console = console;
    }

    @Override
    public TestRun run(TestRequest request) {
        long start = System.nanoTime();
        Path folder = FreshFolder.at(
                reactor.workDirectory().resolve("tests").resolve(RUNS.incrementAndGet() + "-" + request.label()));
        TestCases cases = new TestCases();
        List<String> problems = new ArrayList<>();
        for (ReactorModule module : reactor.modules()) {
            boolean wanted = request.modules().isEmpty() || request.modules().contains(module.id());
            if (wanted && Files.isDirectory(module.testClasses())) {
                tests(module).run(request, folder, cases, problems);
            }
        }
        return new TestRun(
                request.label(),
                cases.list(),
                problems.isEmpty() ? null : String.join("; ", problems),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private ModuleTests tests(ReactorModule module) {
        return tests.computeIfAbsent(module.id(), id -> new ModuleTests(module, plugins, console, surroundings));
    }
}
