package dev.speedopt.optimization.aftermath;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.lock.RunLock;
import dev.speedopt.repository.past.OwnRefs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes back to before the first run, as far as it is speed's: never a file, branch or setting of the user's. */
public final class Reset {
    private static final Set<String> RESULTS = Set.of("patches");
    private static final Set<String> BASELINES = Set.of("patches", "cache", "baseline.json", "noise.json");

    private final Path root;
    private final Path workDirectory;
    private final SpeedConfig.Git settings;

    /**
     * @param root the build's top folder
     * @param workDirectory {@code target/speed}
     */
    public Reset(Path root, Path workDirectory, SpeedConfig.Git settings) {
        this.root = root;
        this.workDirectory = workDirectory;
        this.settings = settings;
    }

    /** How much goes. */
    public enum Extent {
        /** Runs: their state and their branches. */
        RUNS,
        /** Baselines as well, and recordings of the tests. */
        BASELINES,
        /** Attempts, history, evidence and patches as well. */
        EVERYTHING
    }

    /**
     * @return what was done, line by line
     * @throws ProjectException naming the holder, while a run is at work
     */
    public List<String> reset(Extent extent) {
        List<String> lines = new ArrayList<>();
        Optional<SpeedRepository> repository = repository(lines);
        if (repository.isEmpty()) {
            state(extent, lines);
            return lines;
        }
        try (SpeedRepository git = repository.get();
                RunLock lock = git.lock(RunId.next(Instant.now()))) {
            lock.crashedRun().ifPresent(run -> lines.add("Lock of run " + run + ", whose process is dead: removed"));
            state(extent, lines);
            refs(new OwnRefs(git, settings), extent, lines);
        }
        return lines;
    }

    private Optional<SpeedRepository> repository(List<String> lines) {
        try {
            return Optional.of(SpeedRepository.open(root));
        } catch (ProjectException none) {
            lines.add("Git: nothing to remove. " + none.getMessage());
            return Optional.empty();
        }
    }

    private void state(Extent extent, List<String> lines) {
        if (!Files.exists(workDirectory)) {
            lines.add(workDirectory + ": not there");
            return;
        }
        Set<String> kept = switch (extent) {
            case RUNS -> BASELINES;
            case BASELINES -> RESULTS;
            case EVERYTHING -> Set.of();
        };
        List<String> left = new WorkFolder(workDirectory).empty(kept);
        lines.add(workDirectory + ": " + (left.isEmpty() ? "removed" : "removed but for " + String.join(", ", left)));
    }

    private static void refs(OwnRefs refs, Extent extent, List<String> lines) {
        OwnRefs.Removed branches = refs.branches();
        branches.gone().forEach(branch -> lines.add("Branch " + branch + ": removed; git branch brings it back"));
        branches.kept().forEach(branch -> lines.add("Branch " + branch + ", so it stays"));
        if (extent != Extent.RUNS) {
            refs.baselines().gone().forEach(ref -> lines.add("Baseline " + ref + ": removed"));
        }
        if (extent == Extent.EVERYTHING) {
            refs.everything().gone().forEach(ref -> lines.add("Ref " + ref + ": removed"));
        } else {
            lines.add(
                    "Attempts, history and evidence (refs/speed, refs/notes/speed) stay; -Dspeed.all removes them too");
        }
    }
}
