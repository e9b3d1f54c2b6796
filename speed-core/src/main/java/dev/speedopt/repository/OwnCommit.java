package dev.speedopt.repository;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A commit with an attempt's change, known by its trailer wherever it was merged, rebased or picked to.
 *
 * @param id of the commit
 * @param parent what the change was made from
 * @param subject first line of the message
 * @param attempt {@code run/number}
 * @param target in selector form; empty where the message does not tell
 */
public record OwnCommit(ObjectId id, ObjectId parent, String subject, String attempt, String target) {
    private static final Pattern ATTEMPT = Pattern.compile("\\S+/\\d{1,9}");

    /** Empty for commits of others, for reverts and for merges. */
    public static Optional<OwnCommit> of(RevCommit commit) {
        List<String> attempts = commit.getFooterLines(Trailers.ATTEMPT);
        List<String> targets = commit.getFooterLines(Trailers.TARGET);
        return attempts.size() != 1
                        || !ATTEMPT.matcher(attempts.get(0)).matches()
                        || commit.getParentCount() != 1
                        || revert(commit)
                ? Optional.empty()
                : Optional.of(new OwnCommit(
                        commit.getId(),
                        commit.getParent(0).getId(),
                        commit.getShortMessage(),
                        attempts.get(0),
                        targets.isEmpty() ? "" : targets.get(0)));
    }

    public static boolean revert(RevCommit commit) {
        return commit.getShortMessage().startsWith("Revert \"");
    }

    public static RevCommit parsed(SpeedRepository repository, ObjectId id) throws java.io.IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            return walk.parseCommit(id);
        }
    }

    /** Id of the run. */
    public String run() {
        return attempt.substring(0, attempt.lastIndexOf('/'));
    }
}
