package dev.speedopt.repository;

import java.io.IOException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Writes blobs, trees and commits to the object database. */
final class CommitWriter {
    private final SpeedRepository repository;

    CommitWriter(SpeedRepository repository) {
        this.repository = repository;
    }

    ObjectId blob(byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    /** The tree of {@code commit}, null meaning none, with one file put into it. */
    ObjectId treeWith(@Nullable ObjectId commit, String path, ObjectId blob) throws IOException {
        try (ObjectInserter inserter = repository.jgit().newObjectInserter();
                ObjectReader reader = repository.jgit().newObjectReader()) {
            ObjectId tree = new TreeEdit(reader, inserter).put(commit == null ? null : tree(commit), path, blob);
            inserter.flush();
            return tree;
        }
    }

    ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            return walk.parseCommit(commit).getTree().getId();
        }
    }

    /** @param parent null for a first commit */
    ObjectId commit(ObjectId tree, @Nullable ObjectId parent, String message) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (parent != null) {
            commit.setParentId(parent);
        }
        commit.setAuthor(repository.author());
        commit.setCommitter(repository.committer());
        commit.setMessage(message);
        try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }
}
