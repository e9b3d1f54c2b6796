package dev.speedopt.repository.past;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.Trailers;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * An accepted change as a run's branch has it.
 *
 * @param commit full id
 * @param attempt {@code run/number}
 * @param path of the one file that it changes
 */
public record BranchCommit(String commit, String attempt, String path) {
    private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{40})");

    /**
     * Those that a branch adds to its base and has not taken back, oldest first.
     *
     * @throws ProjectException when a commit is there that no run made
     */
    public static List<BranchCommit> between(SpeedRepository repository, String base, String tip) {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(ObjectId.fromString(tip)));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(base)));
            List<RevCommit> commits = new ArrayList<>();
            Set<String> reverted = new HashSet<>();
            for (RevCommit commit : walk) {
                walk.parseBody(commit);
                Matcher reverts = REVERTS.matcher(commit.getFullMessage());
                if (commit.getShortMessage().startsWith("Revert \"") && reverts.find()) {
                    reverted.add(reverts.group(1));
                } else {
                    commits.add(commit);
                }
            }
            List<BranchCommit> accepted = new ArrayList<>();
            for (RevCommit commit : commits) {
                if (!reverted.contains(commit.getName())) {
                    accepted.add(of(repository, walk, commit));
                }
            }
            return accepted;
        } catch (IOException e) {
            throw GitFailure.of("read the commits up to " + tip, e);
        }
    }

    private static BranchCommit of(SpeedRepository repository, RevWalk walk, RevCommit commit) throws IOException {
        List<String> attempts = commit.getFooterLines(Trailers.ATTEMPT);
        if (attempts.size() != 1 || commit.getParentCount() != 1) {
            throw foreign(commit);
        }
        List<String> paths = new ArrayList<>();
        try (TreeWalk diff = new TreeWalk(repository.jgit())) {
            diff.addTree(walk.parseCommit(commit.getParent(0)).getTree());
            diff.addTree(commit.getTree());
            diff.setRecursive(true);
            diff.setFilter(TreeFilter.ANY_DIFF);
            while (diff.next()) {
                paths.add(diff.getPathString());
            }
        }
        if (paths.size() != 1) {
            throw foreign(commit);
        }
        return new BranchCommit(commit.getName(), attempts.get(0), paths.get(0));
    }

    private static ProjectException foreign(RevCommit commit) {
        return new ProjectException("Commit " + commit.abbreviate(8).name()
                + " is not one that a run made: it must change one file and name its attempt (Speed-Attempt).");
    }
}
