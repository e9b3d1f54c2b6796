package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.Reactor;
import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.Console;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.TestRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;

/** The port {@link TestRunner}: the user's own Surefire, in this session, against other classes. */
public final class SurefireTestRunner implements TestRunner {
    private final Reactor reactor;
    private final BuildPluginManager plugins;
    private final Console console;
    private final Map<ReactorModule, List<SurefireExecution>> executions = new LinkedHashMap<>();
    private final Map<SurefireExecution, Set<String>> classesSeen = new HashMap<>();
    private int runs;

    public SurefireTestRunner(Reactor reactor, BuildPluginManager plugins, Console console) {
        this.reactor = reactor;
        this.plugins = plugins;
        this.console = console;
    }

    @Override
    public TestRun run(TestRequest request) {
        long start = System.nanoTime();
        Path folder = reactor.workDirectory().resolve("tests").resolve(++runs + "-" + request.label());
        TestCases cases = new TestCases();
        List<String> problems = new ArrayList<>();
        ForkGuard guard = new ForkGuard();
        try {
            for (ReactorModule module : reactor.modules()) {
                boolean wanted =
                        request.modules().isEmpty() || request.modules().contains(module.id());
                if (wanted && Files.isDirectory(module.testClasses())) {
                    cases.addAll(run(module, request, folder, problems));
                }
            }
        } finally {
            guard.close();
        }
        return new TestRun(
                request.label(),
                cases.list(),
                problems.isEmpty() ? null : String.join("; ", problems),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private List<TestCase> run(ReactorModule module, TestRequest request, Path folder, List<String> problems) {
        List<String> selected = request.testClasses().getOrDefault(module.id(), List.of());
        List<TestCase> cases = new ArrayList<>();
        for (SurefireExecution execution : executions(module)) {
            List<String> classes = selection(execution, selected);
            if (!selected.isEmpty() && classes.isEmpty() && !execution.hasSuiteFiles()) {
                continue;
            }
            Path reports = folder.resolve(module.project().getArtifactId())
                    .resolve(execution.execution().getExecutionId() + "-" + runs);
            String problem = execution.run(plugins, request, reports, classes);
            SurefireReports read = SurefireReports.read(module.id(), reports);
            read.unreadable().forEach(name -> problems.add(module.id() + ": the report " + name + " is broken off"));
            if (problem != null) {
                problems.add(module.id() + ": " + problem);
            }
            cases.addAll(read.cases());
            if (selected.isEmpty()) {
                classesSeen.put(execution, topLevelClasses(read.cases()));
            }
        }
        if (selected.isEmpty() && cases.isEmpty() && problems.isEmpty()) {
            UnseenTests.refuseIfAny(module, executions(module));
        }
        return cases;
    }

    /** The classes that this execution ran when it ran all: with a selection, Surefire ignores its own includes. */
    private List<String> selection(SurefireExecution execution, List<String> selected) {
        if (execution.hasSuiteFiles()) {
            return List.of();
        }
        Set<String> seen = classesSeen.get(execution);
        return selected.stream()
                .filter(name -> seen == null || seen.contains(name))
                .flatMap(name -> List.of(name, name + "$*").stream())
                .toList();
    }

    private static Set<String> topLevelClasses(List<TestCase> cases) {
        return cases.stream()
                .map(test -> test.className().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }

    private List<SurefireExecution> executions(ReactorModule module) {
        return executions.computeIfAbsent(
                module,
                key -> key.executions("maven-surefire-plugin", "test").stream()
                        .map(execution -> new SurefireExecution(key, modern(execution, key)))
                        .filter(execution -> !execution.isOff())
                        .peek(this::warnOfForks)
                        .toList());
    }

    private MojoExecution modern(MojoExecution execution, ReactorModule module) {
        if (!SurefireVersion.isOldDefault(execution)) {
            return execution;
        }
        console.info("Tests of " + module.id() + " run with Surefire " + SurefireVersion.MODERN
                + ": the POM names no version, and " + execution.getVersion() + ", this Maven's own, knows no JUnit 5");
        return new SurefireVersion(plugins).modernised(execution, module);
    }

    private void warnOfForks(SurefireExecution execution) {
        if (execution.runsInsideMaven()) {
            console.warn("Surefire runs the tests of " + execution.module().id()
                    + " inside Maven's own JVM (forkCount 0); speed gives them a JVM of their own (forkCount 1)");
        }
    }
}
