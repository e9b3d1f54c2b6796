package dev.speedopt.workload;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.agent.ForkRecording;
import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.NamedPaths;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what several forks recorded of one target. */
final class ForkJoin {
    private final SpeedConfig.Baseline limits;
    private final List<String> modules;

    /** @param modules ids of all modules whose tests ran */
    ForkJoin(SpeedConfig.Baseline limits, List<String> modules) {
        this.limits = limits;
        this.modules = modules;
    }

    Workload workload(Target target, Path file, List<ForkRecording.TargetRecording> parts) throws IOException {
        List<Recording.Entry> entries = new ArrayList<>();
        parts.forEach(part -> entries.addAll(part.entries()));
        List<Recording.Entry> chosen = Spread.choose(entries, limits.maximumCalls(), limits.maximumMegabytes());
        new Recording(chosen, files(chosen, parts)).write(file);
        List<RecordedCall> calls = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Recording.Entry entry = chosen.get(i);
            calls.add(new RecordedCall(i, entry.graph().length, entry.nanos(), entry.threw()));
        }
        return new Workload(
                target,
                file,
                calls,
                reachingTests(parts),
                notCapturable(target, parts),
                parts.stream().anyMatch(ForkRecording.TargetRecording::severalThreads),
                parts.stream().mapToLong(ForkRecording.TargetRecording::calls).sum(),
                parts.stream().mapToLong(ForkRecording.TargetRecording::nanos).sum());
    }

    /** Those that the chosen calls name, the largest of each name. */
    private static List<NamedFile> files(List<Recording.Entry> chosen, List<ForkRecording.TargetRecording> parts) {
        Map<String, NamedFile> files = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.files().stream())
                .forEach(file -> files.merge(file.path(), file, (a, b) -> b.tellsMoreThan(a) ? b : a));
        if (!files.isEmpty()) {
            Set<String> named = new HashSet<>();
            chosen.forEach(entry -> named.addAll(NamedPaths.in(entry.graph())));
            files.keySet().retainAll(named);
        }
        return List.copyOf(files.values());
    }

    private Map<String, List<String>> reachingTests(List<ForkRecording.TargetRecording> parts) {
        Map<String, SortedSet<String>> found = new TreeMap<>();
        for (ForkRecording.TargetRecording part : parts) {
            for (ForkRecording.Reach reach : part.reached()) {
                List<String> possible = reach.module().isEmpty() ? modules : List.of(reach.module());
                possible.forEach(module ->
                        found.computeIfAbsent(module, key -> new TreeSet<>()).add(reach.testClass()));
            }
        }
        Map<String, List<String>> reaching = new TreeMap<>();
        // Where one class is unknown, all of the module's may be meant.
        found.forEach(
                (module, classes) -> reaching.put(module, classes.contains("") ? List.of() : List.copyOf(classes)));
        return reaching;
    }

    private static List<String> notCapturable(Target target, List<ForkRecording.TargetRecording> parts) {
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> named = new ArrayList<>();
        if (target.id().methodName().equals("<init>")) {
            named.add("constructors are not recorded");
        }
        for (ForkRecording.TargetRecording part : parts) {
            part.notCapturable().forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
            part.declined().stream().filter(reason -> !named.contains(reason)).forEach(named::add);
        }
        reasons.forEach((reason, count) -> named.add(reason + ": " + count + (count == 1 ? " call" : " calls")));
        return named;
    }
}
