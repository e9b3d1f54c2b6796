package dev.speedopt.repository;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/**
 * What is checked out, moved on by one commit as {@code git revert} moves it: files, index, then the branch. The one place
 * where speed writes to the user's working tree of its own accord, and only because it was asked to, and only when all of it
 * is committed: whatever happens in between, {@code git checkout} has everything.
 */
public final class CheckedOut {
    private final SpeedRepository repository;

    public CheckedOut(SpeedRepository repository) {
        this.repository = repository;
    }

    /** @param reason for the reflog */
    public void advance(ObjectId from, ObjectId to, String reason) throws IOException {
        walk(from, to);
        RefUpdate update = repository.jgit().updateRef("HEAD");
        update.setExpectedOldObjectId(from);
        update.setNewObjectId(to);
        update.setRefLogIdent(repository.committer());
        update.setRefLogMessage("speed: " + reason, false);
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.FAST_FORWARD) {
            walk(to, from);
            throw new ProjectException("Git refused to move what is checked out (" + result
                    + "), so everything is as it was. Another Git may be at work: run again when it is done.");
        }
    }

    private void walk(ObjectId from, ObjectId to) throws IOException {
        Repository jgit = repository.jgit();
        CommitWriter commits = new CommitWriter(repository);
        DirCache index = jgit.lockDirCache();
        try {
            DirCacheCheckout checkout = new DirCacheCheckout(jgit, commits.tree(from), index, commits.tree(to));
            checkout.setFailOnConflict(true);
            checkout.checkout();
        } catch (CheckoutConflictException e) {
            throw new ProjectException(
                    "Your working tree has changes in the way (" + e.getMessage() + "). Nothing was written.", e);
        } finally {
            index.unlock();
        }
    }
}
