package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.Patches;
import dev.speedopt.repository.change.FileChange;
import java.nio.file.Path;

/** Decided attempts as commits: accepted ones on the run's branch, all of them on the attempts ref. */
final class GitStore implements AttemptStore {
    private final GitRun git;
    private final SpeedConfig.Git settings;
    private final Path patches;

    GitStore(GitRun git, SpeedConfig.Git settings, Path patches) {
        this.git = git;
        this.settings = settings;
        this.patches = patches;
    }

    @Override
    public Decision accept(Attempt attempt, FileChange change, String reason) {
        git.recordAttempt(attempt, change);
        String commit = git.accept(attempt, change, EvidenceJson.write(attempt));
        return new Decision(Decision.Kind.COMMIT, reason, commit, null);
    }

    @Override
    public Decision hold(Attempt attempt, FileChange change, String reason) {
        git.recordAttempt(attempt, change);
        Path patch = Patches.writePatch(patches, attempt, change, settings.commitMessageTemplate());
        return new Decision(Decision.Kind.HOLD, reason, null, patch.toString());
    }

    @Override
    public Decision refuse(Attempt attempt, FileChange change, String reason) {
        String commit = git.recordAttempt(attempt, change);
        if (settings.autoRevert()) {
            git.revert(attempt, reason);
        }
        return new Decision(Decision.Kind.REVERT, reason, commit, null);
    }

    @Override
    public String takeBack(Attempt attempt, FileChange back, String reason) {
        String tip = git.takeBack(attempt, back, reason);
        if (settings.autoRevert()) {
            git.revert(attempt, reason);
        }
        return tip;
    }

    @Override
    public String branch() {
        return git.branch();
    }

    @Override
    public void remember(Attempt attempt) {
        git.remember(attempt);
    }
}
