package dev.speedopt.optimization.comparison;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One target in two versions, both compiled.
 *
 * @param target as it is in the working tree
 * @param module that the target lives in
 * @param original folders of compiled classes in place of modules' own
 * @param candidate folders of compiled classes in place of modules' own
 */
record Versions(Target target, ModuleModel module, Map<Path, Path> original, Map<Path, Path> candidate) {
    Versions {
        original = Map.copyOf(original);
        candidate = Map.copyOf(candidate);
    }

    /** What the original's JVM sees. */
    List<Path> originalPath() {
        return path(original);
    }

    /** What the candidate's JVM sees. */
    List<Path> candidatePath() {
        return path(candidate);
    }

    private List<Path> path(Map<Path, Path> instead) {
        return module.testPath().stream()
                .map(entry -> instead.getOrDefault(entry, entry))
                .toList();
    }

    /** Fit for a file name. */
    String label() {
        return target.id().fileName();
    }
}
