package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.repository.Patches;
import dev.speedopt.repository.change.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decided attempts as patch files, for {@code git.auto_commit: false}: nothing is written to Git. */
final class PatchStore implements AttemptStore {
    private final SpeedConfig.Git settings;
    private final Path folder;

    PatchStore(SpeedConfig.Git settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    @Override
    public Decision accept(Attempt attempt, FileChange change, String reason) {
        return new Decision(Decision.Kind.COMMIT, reason, null, write(attempt, change));
    }

    @Override
    public Decision hold(Attempt attempt, FileChange change, String reason) {
        return new Decision(Decision.Kind.HOLD, reason, null, write(attempt, change));
    }

    @Override
    public Decision refuse(Attempt attempt, FileChange change, String reason) {
        return new Decision(Decision.Kind.REVERT, reason, null, null);
    }

    @Override
    public @Nullable String takeBack(Attempt attempt, FileChange back, String reason) {
        try {
            Files.deleteIfExists(folder.resolve(Patches.fileName(attempt)));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the patch of attempt " + attempt.id(), e);
        }
    }

    @Override
    public @Nullable String branch() {
        return null;
    }

    @Override
    public void remember(Attempt attempt) {
        // The history lives in Git; without commits the run's JSON is all there is.
    }

    private String write(Attempt attempt, FileChange change) {
        return Patches.writePatch(folder, attempt, change, settings.commitMessageTemplate())
                .toString();
    }
}
