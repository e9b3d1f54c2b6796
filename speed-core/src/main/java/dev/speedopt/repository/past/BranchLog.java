package dev.speedopt.repository.past;

import dev.speedopt.repository.OwnCommit;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Attempts' commits that a tip holds, newest first, and which of them were taken back. */
final class BranchLog {
    private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{40})");
    private static final int MOST_COMMITS = 50_000;

    private final List<OwnCommit> commits = new ArrayList<>();
    private final List<RevCommit> others = new ArrayList<>();
    private final Map<String, String> reverts = new HashMap<>();

    private BranchLog() {}

    /** The newest 50,000 commits are looked at. */
    static BranchLog of(SpeedRepository repository, ObjectId tip) throws IOException {
        return of(repository, tip, null);
    }

    /** @param base where to stop; null for nowhere */
    static BranchLog of(SpeedRepository repository, ObjectId tip, @Nullable ObjectId base) throws IOException {
        BranchLog log = new BranchLog();
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            // In order of time: a commit comes before its parents, and no more is read than is looked at.
            walk.markStart(walk.parseCommit(tip));
            if (base != null) {
                walk.markUninteresting(walk.parseCommit(base));
            }
            int seen = 0;
            for (RevCommit commit = walk.next(); commit != null && seen < MOST_COMMITS; commit = walk.next()) {
                log.add(commit);
                seen++;
            }
        }
        return log;
    }

    private void add(RevCommit commit) {
        Matcher reverted = REVERTS.matcher(commit.getFullMessage());
        // A revert that was itself reverted takes nothing back.
        while (reverted.find() && !reverts.containsKey(commit.getName())) {
            reverts.put(reverted.group(1), commit.getName());
        }
        OwnCommit.of(commit).ifPresentOrElse(commits::add, () -> {
            if (!OwnCommit.revert(commit)) {
                others.add(commit);
            }
        });
    }

    /** Those of attempts, newest first, taken back or not. */
    List<OwnCommit> commits() {
        return List.copyOf(commits);
    }

    /** Those that are neither an attempt's nor a revert, newest first. */
    List<RevCommit> others() {
        return List.copyOf(others);
    }

    /** The newest commit of an attempt. */
    Optional<OwnCommit> find(String attempt) {
        return commits.stream()
                .filter(commit -> commit.attempt().equals(attempt))
                .findFirst();
    }

    /** The commit that takes it back; empty while it stands. */
    Optional<String> revertOf(OwnCommit commit) {
        return Optional.ofNullable(reverts.get(commit.id().getName()));
    }
}
