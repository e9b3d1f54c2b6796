package dev.speedopt.optimization.run;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.repository.change.FileChange;
import org.jspecify.annotations.Nullable;

/** Where decided attempts go: Git, or patch files where committing is off. */
interface AttemptStore {
    /** Keeps an accepted attempt; returns the decision with the place where it can be found. */
    Decision accept(Attempt attempt, FileChange change, String reason);

    /** Keeps an attempt that passed its gates but that a person has to decide. */
    Decision hold(Attempt attempt, FileChange change, String reason);

    /** Keeps a refused attempt. */
    Decision refuse(Attempt attempt, FileChange change, String reason);

    /**
     * Takes back what was accepted.
     *
     * @param attempt with the decision that it is refused
     * @param back its file as it stands, and without the change
     * @return id of the commit that the branch is at now; null where there is none
     */
    @Nullable
    String takeBack(Attempt attempt, FileChange back, String reason);

    /** Branch that accepted attempts go to; null where there is none. */
    @Nullable
    String branch();

    /** Keeps what is known about a decided attempt for later runs. */
    void remember(Attempt attempt);
}
