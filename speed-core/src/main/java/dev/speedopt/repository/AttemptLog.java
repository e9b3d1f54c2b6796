package dev.speedopt.repository;

import dev.speedopt.evidence.Attempt;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds an attempt's commit among those that a ref adds to the base, by its trailer. */
final class AttemptLog {
    private final SpeedRepository repository;
    private final String ref;
    private final ObjectId base;

    AttemptLog(SpeedRepository repository, String ref, ObjectId base) {
        this.repository = repository;
        this.ref = ref;
        this.base = base;
    }

    /** The newest commit of the attempt itself, its revert left out. */
    Optional<ObjectId> find(Attempt attempt) throws IOException {
        Ref tip = repository.jgit().exactRef(ref);
        if (tip == null) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.markStart(walk.parseCommit(tip.getObjectId()));
            walk.markUninteresting(walk.parseCommit(base));
            for (RevCommit commit : walk) {
                boolean revert = commit.getShortMessage().startsWith("Revert \"");
                if (!revert && commit.getFooterLines(Trailers.ATTEMPT).contains(Trailers.attemptId(attempt))) {
                    return Optional.of(commit.getId());
                }
            }
            return Optional.empty();
        }
    }
}
