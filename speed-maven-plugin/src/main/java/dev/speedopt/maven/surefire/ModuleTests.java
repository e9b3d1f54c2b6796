package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.Console;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;

/** The tests of one module: all its executions of Surefire, and which classes each of them ran. */
final class ModuleTests {
    private final ReactorModule module;
    private final BuildPluginManager plugins;
    private final List<SurefireExecution> executions;
    private final Map<SurefireExecution, Set<String>> classesSeen = new HashMap<>();

    ModuleTests(
            ReactorModule module,
            BuildPluginManager plugins,
            Console console,
            SurefireExecution.Surroundings surroundings) {
        this.module = module;
        this.plugins = plugins;
        this.executions = module.executions("maven-surefire-plugin", "test").stream()
                .map(execution -> new SurefireExecution(module, modern(execution, console), surroundings))
                .filter(execution -> !execution.isOff())
                .toList();
        if (executions.stream().anyMatch(SurefireExecution::runsInsideMaven)) {
            console.warn("Surefire runs the tests of " + module.id()
                    + " inside Maven's own JVM (forkCount 0); speed gives them a JVM of their own (forkCount 1)");
        }
    }

    /**
     * @param folder new in each run, for reports
     * @param cases are added here
     * @param problems as well
     */
    void run(TestRequest request, Path folder, TestCases cases, List<String> problems) {
        List<String> selected = request.testClasses().getOrDefault(module.id(), List.of());
        List<TestCase> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        ForkGuard guard = new ForkGuard(request.timeout(), folder);
        try {
            for (SurefireExecution execution : executions) {
                if (!guard.expired() && !guard.flooded()) {
                    run(execution, request, selected, folder, found, wrong);
                }
            }
        } finally {
            guard.close();
        }
        if (guard.expired()) {
            wrong.clear();
            wrong.add("the tests took longer than " + request.timeout().toSeconds() + " s and were ended");
        }
        if (guard.flooded()) {
            wrong.clear();
            wrong.add("the tests printed more than half a gigabyte and were ended");
        }
        if (selected.isEmpty() && found.isEmpty() && wrong.isEmpty()) {
            UnseenTests.refuseIfAny(module, executions);
        }
        cases.addAll(found);
        wrong.forEach(problem -> problems.add(module.id() + ": " + problem));
    }

    private void run(
            SurefireExecution execution,
            TestRequest request,
            List<String> selected,
            Path folder,
            List<TestCase> found,
            List<String> wrong) {
        List<String> classes = selection(execution, selected);
        if (!selected.isEmpty() && classes.isEmpty() && !execution.hasSuiteFiles()) {
            return;
        }
        String id = execution.execution().getExecutionId();
        Path reports = folder.resolve(module.project().getArtifactId()).resolve(id);
        Optional<String> problem = execution.run(plugins, request, reports, classes);
        SurefireReports read = SurefireReports.read(module.id(), reports);
        found.addAll(read.cases());
        problem.ifPresent(wrong::add);
        read.unreadable().forEach(name -> wrong.add("the report " + name + " is broken off"));
        if (selected.isEmpty() && problem.isEmpty()) {
            classesSeen.put(execution, topLevelClasses(read.cases()));
        }
    }

    /** Only what this execution runs when it runs all: given a selection, Surefire forgets its own includes. */
    private List<String> selection(SurefireExecution execution, List<String> selected) {
        if (execution.hasSuiteFiles()) {
            return List.of();
        }
        Set<String> seen = classesSeen.get(execution);
        return selected.stream()
                .filter(name -> seen == null || seen.contains(name))
                .flatMap(name -> Stream.of(name, name + "$*"))
                .toList();
    }

    private static Set<String> topLevelClasses(List<TestCase> cases) {
        return cases.stream()
                .map(test -> test.className().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }

    private MojoExecution modern(MojoExecution execution, Console console) {
        if (!SurefireVersion.isOldDefault(execution)) {
            return execution;
        }
        console.info("Tests of " + module.id() + " run with Surefire " + SurefireVersion.MODERN
                + ": the POM names no version, and " + execution.getVersion()
                + ", this Maven's own, knows no JUnit 5");
        return new SurefireVersion(plugins).modernised(execution, module);
    }
}
