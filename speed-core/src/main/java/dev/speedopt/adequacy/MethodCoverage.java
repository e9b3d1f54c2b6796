package dev.speedopt.adequacy;

import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.probe.coverage.PassedProbes;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.IMethodCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;

/** Lines and branches of one method, its lambdas included, that a set of calls passes. */
final class MethodCoverage {
    private final Path classes;
    private final List<String> classFiles;
    private final MethodId target;

    /** @param classes folder of the class files as they were before instrumentation */
    MethodCoverage(Path classes, List<String> classFiles, MethodId target) {
        this.classes = classes;
        this.classFiles = List.copyOf(classFiles);
        this.target = target;
    }

    CoverageEvidence of(Collection<PassedProbes> calls) {
        ExecutionDataStore store = new ExecutionDataStore();
        calls.forEach(call -> call.classes()
                .forEach((id, probes) -> store.put(
                        new ExecutionData(id, probes.name(), probes.passed().clone()))));
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(store, builder);
        String owner = target.className().replace('.', '/');
        for (String file : classFiles) {
            if (file.equals(owner + ".class")) {
                try {
                    analyzer.analyzeClass(Files.readAllBytes(classes.resolve(file)), file);
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
                }
            }
        }
        Lines lines = new Lines();
        builder.getClasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(this::belongs)
                .forEach(lines::add);
        return lines.evidence(target, calls.size());
    }

    private boolean belongs(IMethodCoverage method) {
        return TargetMethods.belong(target, method.getName(), method.getDesc());
    }

    /** Counters by line, joined: a line may be in the method and in a lambda of it. */
    private static final class Lines {
        private final Map<Integer, int[]> byNumber = new TreeMap<>();

        void add(IMethodCoverage method) {
            for (int number = method.getFirstLine(); number >= 0 && number <= method.getLastLine(); number++) {
                ILine line = method.getLine(number);
                if (line.getInstructionCounter().getTotalCount() > 0) {
                    int[] counts = byNumber.computeIfAbsent(number, key -> new int[3]);
                    ICounter branches = line.getBranchCounter();
                    counts[0] |= line.getInstructionCounter().getCoveredCount() > 0 ? 1 : 0;
                    counts[1] += branches.getCoveredCount();
                    counts[2] += branches.getTotalCount();
                }
            }
        }

        CoverageEvidence evidence(MethodId target, int calls) {
            return new CoverageEvidence(
                    1,
                    target,
                    calls,
                    (int) byNumber.values().stream().filter(line -> line[0] > 0).count(),
                    byNumber.size(),
                    byNumber.values().stream().mapToInt(line -> line[1]).sum(),
                    byNumber.values().stream().mapToInt(line -> line[2]).sum(),
                    byNumber.entrySet().stream()
                            .filter(line -> line.getValue()[0] == 0)
                            .map(Map.Entry::getKey)
                            .toList(),
                    byNumber.entrySet().stream()
                            .filter(line -> line.getValue()[0] > 0 && line.getValue()[1] < line.getValue()[2])
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }
}
