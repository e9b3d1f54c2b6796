package dev.speedopt.repository.past;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.CommitMessage;
import dev.speedopt.repository.OwnCommit;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.change.LineMerge;
import dev.speedopt.target.JavaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** One commit's change taken out of a later version, by a three-way merge of lines; files that moved since are followed. */
final class Undo {
    private static final int NAMED = 3;

    private final SpeedRepository repository;
    private final OwnCommit commit;
    private final ObjectId tip;

    Undo(SpeedRepository repository, OwnCommit commit, ObjectId tip) {
        this.repository = repository;
        this.commit = commit;
        this.tip = tip;
    }

    /**
     * @return files without the change, by path at the tip
     * @throws ProjectException when later commits are in its way
     */
    Map<String, byte[]> files() throws IOException {
        Revision after = revision(commit.id());
        Revision before = revision(commit.parent());
        Revision now = revision(tip);
        Renames moved = Renames.between(repository, after, now);
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : changed()) {
            String there = moved.after(path);
            byte[] current = now.read(there)
                    .orElseThrow(() -> new ProjectException(path + " is not there any more: a later commit deleted it, "
                            + "so there is nothing to take back."));
            byte[] without = LineMerge.of(
                            after.read(path).orElseThrow(),
                            current,
                            before.read(path).orElseThrow())
                    .orElseThrow(() -> conflict(there));
            mustParse(there, current, without);
            files.put(there, without);
        }
        return files;
    }

    private List<String> changed() throws IOException {
        List<String> paths = new ArrayList<>();
        try (DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            formatter.setRepository(repository.jgit());
            for (DiffEntry entry : formatter.scan(commit.parent(), commit.id())) {
                if (entry.getChangeType() != DiffEntry.ChangeType.MODIFY) {
                    throw new ProjectException(
                            "Commit " + name() + " adds, deletes or moves files, which no attempt does: it "
                                    + "was put together with other changes. Use git revert.");
                }
                paths.add(entry.getNewPath());
            }
        }
        if (paths.isEmpty()) {
            throw new ProjectException("Commit " + name() + " changes nothing, so there is nothing to take back.");
        }
        return paths;
    }

    private ProjectException conflict(String path) {
        return new ProjectException(
                "Commit " + name() + " cannot be taken back: the same lines of " + path + " were changed since"
                        + by(path) + ". Nothing was written. Take them back first, or edit the file and commit it.");
    }

    /** A merge of lines can leave half of a statement where two changes met. */
    private void mustParse(String path, byte[] current, byte[] without) {
        if (path.endsWith(".java") && errors(path, current).isEmpty()) {
            errors(path, without).stream().findFirst().ifPresent(error -> {
                throw new ProjectException("Commit " + name() + " cannot be taken back: later commits changed " + path
                        + " so that it would not parse without it (" + error + "). Nothing was written.");
            });
        }
    }

    private static List<String> errors(String path, byte[] content) {
        // One char a byte: only the syntax is asked about.
        return JavaSource.parse(
                        path.substring(path.lastIndexOf('/') + 1), new String(content, StandardCharsets.ISO_8859_1))
                .errors();
    }

    private String by(String path) {
        List<String> later = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(tip));
            walk.markUninteresting(walk.parseCommit(commit.id()));
            for (RevCommit each : walk) {
                later.add(each.abbreviate(8).name() + " (" + CommitMessage.flat(each.getShortMessage()) + ")");
            }
        } catch (IOException unreadable) {
            return "";
        }
        return later.isEmpty() ? "" : " by " + String.join(", ", later.subList(0, Math.min(NAMED, later.size())));
    }

    private Revision revision(ObjectId id) {
        Optional<Revision> found = repository.revision(id.getName());
        return found.orElseThrow(
                () -> new ProjectException("Commit " + id.abbreviate(8).name()
                        + " is not in this repository: the clone is shallow. Run \"git fetch --unshallow\"."));
    }

    private String name() {
        return commit.id().abbreviate(8).name() + " (" + CommitMessage.flat(commit.subject()) + ")";
    }
}
