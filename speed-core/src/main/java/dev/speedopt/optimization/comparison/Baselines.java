package dev.speedopt.optimization.comparison;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.BaselineStore;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the baseline that is meant. */
final class Baselines {
    private Baselines() {}

    /** What the user wrote, or the branch that is checked out. */
    static String name(SpeedRepository git, @Nullable String written) {
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        return git.branch()
                .orElseThrow(() -> new ProjectException(
                        "No branch is checked out (detached HEAD). Name the baseline: -Dspeed.baseline=main"));
    }

    /** The newest of that name. */
    static StoredBaseline latest(SpeedRepository git, String name) {
        BaselineStore store = new BaselineStore(git);
        return store.read(name).stream()
                .map(json -> EvidenceJson.read(json, StoredBaseline.class))
                .max(Comparator.comparing(StoredBaseline::created).thenComparing(StoredBaseline::id))
                .orElseThrow(() -> none(name, store.names()));
    }

    private static ProjectException none(String name, List<String> others) {
        return new ProjectException("There is no baseline '" + name + "'"
                + (others.isEmpty() ? "" : "; there is " + String.join(", ", others) + " (-Dspeed.baseline=…)")
                + ". Take one with speed:baseline, fetch others' with \"git fetch origin 'refs/speed/*:refs/speed/*'\", or "
                + "check against a commit: -Dspeed.base=origin/main");
    }
}
