package dev.speedopt.repository;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.jspecify.annotations.Nullable;

/** Moves refs forward optimistically: reads, makes a commit on top, and tries again when somebody else was faster. */
public final class RefWriter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SpeedRepository repository;

    public RefWriter(SpeedRepository repository) {
        this.repository = repository;
    }

    /** Makes the next commit of a ref. */
    public interface Step {
        /** @param current where the ref is now; null when there is none yet */
        ObjectId next(@Nullable ObjectId current) throws IOException;
    }

    /**
     * @param ref full name
     * @param reason for the reflog
     * @return the new value
     * @throws ProjectException when the ref stays locked
     */
    public ObjectId advance(String ref, String reason, Step step) throws IOException {
        return move(ref, reason, step, false);
    }

    /** The same of a ref whose history may begin anew, or go on from another machine's. */
    public ObjectId replace(String ref, String reason, Step step) throws IOException {
        return move(ref, reason, step, true);
    }

    private ObjectId move(String ref, String reason, Step step, boolean anew) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RefUpdate.Result result;
        do {
            Ref before = repository.jgit().exactRef(ref);
            ObjectId current = before == null ? null : before.getObjectId();
            ObjectId next = step.next(current);
            RefUpdate update = repository.jgit().updateRef(ref);
            update.setExpectedOldObjectId(current == null ? ObjectId.zeroId() : current);
            update.setNewObjectId(next);
            update.setForceUpdate(anew);
            update.setRefLogIdent(repository.committer());
            update.setRefLogMessage("speed: " + reason, false);
            result = update.update();
            switch (result) {
                case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> {
                    return next;
                }
                case LOCK_FAILURE -> pause();
                default ->
                    throw new ProjectException("Git refused to move " + ref + " (" + result
                            + "). \"git fsck\" tells whether the repository is sound.");
            }
        } while (System.nanoTime() < end);
        throw locked(ref);
    }

    private ProjectException locked(String ref) throws IOException {
        if (repository.jgit().getRefDatabase().isNameConflicting(ref)) {
            return new ProjectException(
                    "The ref " + ref + " cannot be made: another ref's name stands in its way (git for-each-ref).");
        }
        Path lock = repository.folders().common().resolve(ref + ".lock");
        return new ProjectException(
                Files.exists(lock)
                        ? "The ref " + ref + " is locked: " + lock
                                + " is there, so Git is at work on it, or crashed. Wait for "
                                + "it, or delete that file if no Git is running."
                        : "The ref " + ref
                                + " keeps changing under our hands: another process writes to it. Run again when it is done.");
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectException("Interrupted while waiting for a locked ref.", e);
        }
    }
}
