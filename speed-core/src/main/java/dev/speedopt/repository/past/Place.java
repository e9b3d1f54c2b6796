package dev.speedopt.repository.past;

import dev.speedopt.repository.OwnCommit;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/**
 * Where an accepted change can be taken back: what is checked out, or a branch of ours.
 *
 * @param ref {@code HEAD} or the branch's full name
 * @param tip where that is now
 * @param log of it
 * @param commit with the change
 */
record Place(String ref, ObjectId tip, BranchLog log, OwnCommit commit) {
    static final String HEAD = "HEAD";

    /**
     * What is checked out comes first, for that is where a person who reverts wants it gone; then the run's own branch.
     *
     * @param attempt {@code run/number}
     * @param prefix of our branches
     */
    static Optional<Place> of(SpeedRepository repository, String attempt, String prefix) throws IOException {
        Optional<Place> head = at(repository, repository.jgit().exactRef(HEAD), HEAD, attempt);
        if (head.isPresent()) {
            return head;
        }
        List<Ref> own = repository.jgit().getRefDatabase().getRefsByPrefix("refs/heads/" + prefix + "/");
        for (Ref branch : own) {
            Optional<Place> found = at(repository, branch, branch.getName(), attempt);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> at(
            SpeedRepository repository, @org.jspecify.annotations.Nullable Ref ref, String name, String attempt)
            throws IOException {
        if (ref == null || ref.getObjectId() == null) {
            return Optional.empty();
        }
        BranchLog log = BranchLog.of(repository, ref.getObjectId());
        return log.find(attempt).map(commit -> new Place(name, ref.getObjectId(), log, commit));
    }

    boolean checkedOut() {
        return ref.equals(HEAD);
    }
}
