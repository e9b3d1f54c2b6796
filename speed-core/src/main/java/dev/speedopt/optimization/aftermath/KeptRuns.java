package dev.speedopt.optimization.aftermath;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What runs of {@code speed:optimize} left on disk.
 *
 * @param workDirectory {@code target/speed}
 */
public record KeptRuns(Path workDirectory) {
    /** @param run id; null for the latest */
    public Optional<RunResult> find(@Nullable String run) {
        Optional<RunResult> latest = read(new RunFiles(workDirectory).run());
        return run == null || latest.map(RunResult::run).filter(run::equals).isPresent() ? latest : read(own(run));
    }

    /** Writes an attempt's new state down where its run is still on disk, so that reports show it. */
    public void update(Attempt attempt) {
        for (Path file : List.of(new RunFiles(workDirectory).run(), own(attempt.run()))) {
            read(file)
                    .filter(run -> run.run().equals(attempt.run()))
                    .ifPresent(run -> EvidenceJson.write(run.with(attempt), file));
        }
    }

    private Path own(String run) {
        return workDirectory.resolve("runs").resolve(run).resolve("run.json");
    }

    private static Optional<RunResult> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(EvidenceJson.read(Files.readString(file), RunResult.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
