package dev.speedopt.repository.past;

import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** Java files that moved between two commits, found by their content as {@code git diff -M} finds them. */
public final class Renames {
    private final Map<String, String> newByOld = new TreeMap<>();
    private final Map<String, String> oldByNew = new TreeMap<>();

    private Renames() {}

    /** From the one commit to the other. */
    public static Renames between(SpeedRepository repository, Revision from, Revision to) {
        Renames renames = new Renames();
        try (DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE);
                RevWalk walk = new RevWalk(repository.jgit())) {
            formatter.setRepository(repository.jgit());
            formatter.setPathFilter(PathSuffixFilter.create(".java"));
            formatter.setDetectRenames(true);
            for (DiffEntry entry : formatter.scan(
                    walk.parseCommit(ObjectId.fromString(from.commit())).getTree(),
                    walk.parseCommit(ObjectId.fromString(to.commit())).getTree())) {
                if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                    renames.newByOld.put(entry.getOldPath(), entry.getNewPath());
                    renames.oldByNew.put(entry.getNewPath(), entry.getOldPath());
                }
            }
            return renames;
        } catch (IOException e) {
            throw GitFailure.of("compare " + from.describe() + " with " + to.describe(), e);
        }
    }

    /** Where the file was before; its own path where it did not move. */
    public String before(String path) {
        return oldByNew.getOrDefault(path, path);
    }

    /** Where the file is after; its own path where it did not move. */
    public String after(String path) {
        return newByOld.getOrDefault(path, path);
    }
}
