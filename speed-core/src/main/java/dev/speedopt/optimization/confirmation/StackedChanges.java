package dev.speedopt.optimization.confirmation;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.optimization.run.Accepted;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Stack;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run has accepted, in order, as its journal and the files beside it have it. */
final class StackedChanges {
    private StackedChanges() {}

    static List<Change> of(Run run) {
        Stack base = new Stack(run.ports().project());
        SourceTree sources = new SourceTree(run.ports().project().modules());
        Map<Integer, Attempt> attempts = new HashMap<>();
        run.journal().attempts().stream()
                .filter(Attempt::accepted)
                .forEach(attempt -> attempts.put(attempt.id(), attempt));
        Map<String, String> texts = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Accepted accepted : run.journal().stack()) {
            Attempt attempt = attempts.get(accepted.attempt());
            if (attempt != null) {
                Target target = sources.require(
                                TargetSelector.parse(attempt.target().toString()))
                        .get(0);
                String after = read(Path.of(accepted.source()));
                changes.add(
                        new Change(attempt, target, texts.getOrDefault(accepted.file(), base.source(target)), after));
                texts.put(accepted.file(), after);
            }
        }
        return changes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
