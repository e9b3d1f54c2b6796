package dev.speedopt.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/** Writes blobs, trees and commits to the object database. */
public final class CommitWriter {
    private final SpeedRepository repository;

    public CommitWriter(SpeedRepository repository) {
        this.repository = repository;
    }

    public ObjectId blob(byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    /** The tree of {@code commit}, null meaning none, with one file put into it. */
    public ObjectId treeWith(@Nullable ObjectId commit, String path, ObjectId blob) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter();
                ObjectReader reader = repository.jgit().newObjectReader()) {
            ObjectId tree = new TreeEdit(reader, inserter).put(commit == null ? null : tree(commit), path, blob);
            inserter.flush();
            return tree;
        }
    }

    /** A tree with one file put into it. */
    public ObjectId put(ObjectId tree, String path, ObjectId blob) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter();
                ObjectReader reader = repository.jgit().newObjectReader()) {
            ObjectId result = new TreeEdit(reader, inserter).put(tree, path, blob);
            inserter.flush();
            return result;
        }
    }

    /** The tree of {@code commit} without one entry of its top. */
    public ObjectId treeWithout(ObjectId commit, String name) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter();
                ObjectReader reader = repository.jgit().newObjectReader()) {
            TreeFormatter kept = new TreeFormatter();
            for (CanonicalTreeParser entry = new CanonicalTreeParser(null, reader, tree(commit));
                    !entry.eof();
                    entry.next()) {
                if (!entry.getEntryPathString().equals(name)) {
                    kept.append(entry.getEntryPathString(), entry.getEntryFileMode(), entry.getEntryObjectId());
                }
            }
            ObjectId tree = inserter.insert(kept);
            inserter.flush();
            return tree;
        }
    }

    public ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            return walk.parseCommit(commit).getTree().getId();
        }
    }

    /**
     * A commit of our own bookkeeping, under {@code refs/speed} and {@code refs/notes}: never signed, as Git's own notes are not.
     *
     * @param parent null for a first commit
     */
    public ObjectId commit(ObjectId tree, @Nullable ObjectId parent, String message) throws IOException {
        return commit(tree, parent == null ? List.of() : List.of(parent), message);
    }

    /** The same on top of several histories, or of none. */
    public ObjectId commit(ObjectId tree, List<ObjectId> parents, String message) throws IOException {
        return insert(built(tree, parents, message));
    }

    /** A commit that a branch will hold: signed where the user signs. */
    public ObjectId signed(ObjectId tree, ObjectId parent, String message) throws IOException {
        CommitBuilder commit = built(tree, List.of(parent), message);
        repository
                .signer()
                .ifPresent(signer -> commit.setGpgSignature(signer.sign(bytes(commit), commit.getCommitter())));
        return insert(commit);
    }

    private CommitBuilder built(ObjectId tree, List<ObjectId> parents, String message) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setAuthor(repository.author());
        commit.setCommitter(repository.committer());
        commit.setMessage(message);
        return commit;
    }

    private static byte[] bytes(CommitBuilder commit) {
        try {
            return commit.build();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectId insert(CommitBuilder commit) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }
}
