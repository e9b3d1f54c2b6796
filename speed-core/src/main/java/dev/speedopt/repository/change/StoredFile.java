package dev.speedopt.repository.change;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A file as a commit has it. */
public final class StoredFile {
    private final String path;
    private final ObjectId blob;
    private final byte[] content;
    private final String commit;

    private StoredFile(String path, ObjectId blob, byte[] content, String commit) {
        this.path = path;
        this.blob = blob;
        this.content = content;
        this.commit = commit;
    }

    /** @throws ProjectException when the commit has no such plain file */
    public static StoredFile read(Repository repository, ObjectId commit, String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = TreeWalk.forPath(
                        reader, path, commits.parseCommit(commit).getTree())) {
            if (walk == null) {
                throw new ProjectException(
                        path + " is not in commit " + commit.abbreviate(8).name()
                                + ". Add it to Git (git add, git commit), or run with -Dspeed.git.auto_commit=false.");
            }
            if ((walk.getRawMode(0) & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
                throw new ProjectException(path + " is a symbolic link or a submodule in Git. Name the target in the "
                        + "place where the file itself is.");
            }
            ObjectId blob = walk.getObjectId(0);
            return new StoredFile(
                    path,
                    blob,
                    reader.open(blob).getBytes(),
                    commit.abbreviate(8).name());
        }
    }

    public ObjectId blob() {
        return blob;
    }

    public byte[] content() {
        return content;
    }

    /** Whether the working tree's bytes are this file, line endings aside. */
    public boolean is(byte[] workingTree) {
        return Arrays.equals(content, stored(workingTree));
    }

    /** What Git would have stored for these bytes. */
    public byte[] stored(byte[] workingTree) {
        return LineEndings.of(content).applyTo(workingTree);
    }

    /** @throws ProjectException when {@code workingTree} is another file than this */
    public void mustBe(byte[] workingTree) {
        if (!is(workingTree)) {
            throw new ProjectException(
                    path + " as it was read is not what commit " + commit + " holds. It was edited while "
                            + "the run was on, or Git converts it (a filter, ident or working-tree-encoding attribute). Commit it "
                            + "and run again, or run with -Dspeed.git.auto_commit=false.");
        }
    }
}
