package dev.speedopt.repository.past;

import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.CommitTimeRevFilter;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** How often files were changed lately. */
public final class RecentChanges {
    /** What happened in more commits says nothing new, and takes longer to read. */
    private static final int MOST_COMMITS = 1_000;

    private RecentChanges() {}

    /**
     * Commits that changed a file, by its path from the top with {@code /}; merges and the first commit of all are left out.
     *
     * @param period until {@code now}
     */
    public static Map<String, Integer> count(SpeedRepository repository, Duration period, Instant now) {
        Map<String, Integer> found = new HashMap<>();
        try (RevWalk commits = new RevWalk(repository.jgit())) {
            ObjectId head = repository.jgit().resolve("HEAD");
            if (head == null) {
                return Map.of();
            }
            commits.markStart(commits.parseCommit(head));
            commits.setRevFilter(org.eclipse.jgit.revwalk.filter.AndRevFilter.create(
                    CommitTimeRevFilter.after(now.minus(period).toEpochMilli()), RevFilter.NO_MERGES));
            int seen = 0;
            for (RevCommit commit : commits) {
                if (seen++ >= MOST_COMMITS) {
                    break;
                }
                if (commit.getParentCount() == 1) {
                    add(repository, commit, found);
                }
            }
            return found;
        } catch (IOException e) {
            throw GitFailure.of("read the history of " + repository.top(), e);
        }
    }

    private static void add(SpeedRepository repository, RevCommit commit, Map<String, Integer> found)
            throws IOException {
        try (RevWalk parents = new RevWalk(repository.jgit());
                TreeWalk walk = new TreeWalk(repository.jgit())) {
            walk.addTree(parents.parseCommit(commit.getParent(0)).getTree());
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                found.merge(walk.getPathString(), 1, Integer::sum);
            }
        }
    }
}
