package dev.speedopt.proposal.rule;

import dev.speedopt.analysis.Finding;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Which rules fire where, over a whole module: its files are understood in batches, a fraction of the cost of one by one. */
public final class RuleSurvey {
    /** Files understood together: more save time, fewer save memory. */
    private static final int BATCH = 90;

    /** Each thread holds a batch in memory. */
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final List<Rule> rules = RuleCatalogue.all();
    private final Map<MethodId, List<Finding>> findings = new ConcurrentHashMap<>();
    private final Map<Path, String> declined = new ConcurrentHashMap<>();

    /**
     * Looks at the targets of one module; may be called for one module after the other.
     *
     * @param done told how many files were looked at so far, from any thread
     */
    public void look(ModuleModel module, List<Target> targets, IntConsumer done) {
        Map<Path, List<Target>> byFile =
                targets.stream().collect(Collectors.groupingBy(Target::file, LinkedHashMap::new, Collectors.toList()));
        int level = JavaSource.level(module);
        if (level > Runtime.version().feature()) {
            byFile.keySet()
                    .forEach(file -> declined.put(
                            file, "its source is Java " + level + ", newer than the JDK that Maven runs on"));
            return;
        }
        List<List<Path>> batches = batches(new ArrayList<>(byFile.keySet()));
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "speed: survey");
            thread.setDaemon(true);
            return thread;
        });
        try {
            AtomicInteger count = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (List<Path> batch : batches) {
                running.add(workers.submit(() -> {
                    understand(module, batch, byFile);
                    done.accept(count.addAndGet(batch.size()));
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The survey of " + module.id() + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The survey of " + module.id() + " was interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void understand(ModuleModel module, List<Path> batch, Map<Path, List<Target>> byFile) {
        Map<Path, String> texts = new LinkedHashMap<>();
        batch.forEach(file -> texts.put(file, SourceTree.read(module, file)));
        JavaSource.attribute(module, texts).forEach((file, source) -> {
            if (!source.errors().isEmpty()) {
                declined.put(file, "it cannot be understood: " + source.errors().get(0));
                return;
            }
            for (Target target : byFile.getOrDefault(file, List.of())) {
                List<Finding> found =
                        RuleProposer.findings(rules, new TargetContext(target, module, source.text(), ""), source);
                if (!found.isEmpty()) {
                    findings.put(target.id(), found);
                }
            }
        });
    }

    /** Even ones, so that no thread waits long for the other. */
    private static List<List<Path>> batches(List<Path> files) {
        int count = Math.max(1, (files.size() + BATCH - 1) / BATCH);
        int even = count < THREADS && files.size() > 20 ? THREADS : count;
        int size = Math.max(1, (files.size() + even - 1) / even);
        List<List<Path>> batches = new ArrayList<>();
        for (int from = 0; from < files.size(); from += size) {
            batches.add(files.subList(from, Math.min(files.size(), from + size)));
        }
        return batches;
    }

    /** What was found, by method. */
    public Map<MethodId, List<Finding>> findings() {
        return Map.copyOf(findings);
    }

    /** Files that no rule could look at, and why, in words that follow the file's name. */
    public Map<Path, String> declined() {
        return Map.copyOf(declined);
    }
}
