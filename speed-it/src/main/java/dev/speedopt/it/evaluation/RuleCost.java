package dev.speedopt.it.evaluation;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.proposal.rule.RuleProposer;
import dev.speedopt.proposal.rule.RuleSurvey;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the rules cost on the sources of a real library: a survey of all of its methods in a cold JVM, then proposals for one method
 * after the other in the warm one, each as if nothing were known of its file. After {@code mvn package}, with the class path of
 * {@code speed-it}: {@code java -Xmx1g dev.speedopt.it.evaluation.RuleCost METHODS SOURCES CLASSES [LIBRARY…]}. Times are of the
 * clock and of the processor: on a machine that is shared, only the second says what the work costs.
 */
public final class RuleCost {
    private RuleCost() {}

    public static void main(String[] args) {
        ModuleModel module = module(
                Path.of(args[1]).toAbsolutePath(),
                Path.of(args[2]).toAbsolutePath(),
                Arrays.stream(args).skip(3).map(Path::of).toList());
        List<Target> targets = new SourceTree(List.of(module)).require(TargetSelector.parse(""));
        survey(module, targets);
        proposals(module, targets, Integer.parseInt(args[0]));
    }

    private static void survey(ModuleModel module, List<Target> targets) {
        long clock = System.nanoTime();
        RuleSurvey survey = new RuleSurvey();
        survey.look(module, targets, count -> {});
        System.out.printf(
                Locale.ROOT,
                "survey, cold: %d files, %d methods, rules fire on %d; %.1f s, %.1f s of processor since the JVM began, "
                        + "%d MB of heap at most%n",
                targets.stream().map(Target::file).distinct().count(),
                targets.size(),
                survey.findings().size(),
                (System.nanoTime() - clock) / 1e9,
                processor() / 1e9,
                peak() >> 20);
    }

    private static void proposals(ModuleModel module, List<Target> targets, int most) {
        int step = Math.max(1, targets.size() / most);
        List<Double> clock = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < targets.size(); i += step) {
            Target target = targets.get(i);
            String source = SourceTree.read(module, target.file());
            long began = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new RuleProposer().examine(new TargetContext(target, module, source, ""));
            cpu.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6);
            clock.add((System.nanoTime() - began) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "proposals for one of %d methods, warm: clock %s ms, processor %s ms%n",
                clock.size(),
                spread(clock),
                spread(cpu));
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.0f (median), %.0f (95 %% within), %.0f (most)",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static ModuleModel module(Path sources, Path classes, List<Path> libraries) {
        return new ModuleModel(
                "evaluation:rules",
                sources,
                List.of(sources),
                List.of(),
                classes,
                classes,
                libraries,
                List.of(),
                List.of("--release", "17"),
                StandardCharsets.UTF_8,
                List.of());
    }
}
