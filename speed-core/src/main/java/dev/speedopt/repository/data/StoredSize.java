package dev.speedopt.repository.data;

import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;

/**
 * How much room speed's own refs take in the user's repository, beyond what branches and tags need.
 *
 * @param records attempts in the history
 * @param objects that nobody but speed's refs holds
 * @param bytes of those, before Git compresses them
 */
public record StoredSize(int records, int objects, long bytes) {
    /** Walks all of it: seconds for a long history. */
    public static StoredSize of(SpeedRepository repository) {
        try (ObjectReader reader = repository.jgit().newObjectReader();
                ObjectWalk walk = new ObjectWalk(reader)) {
            for (Ref ref : repository.jgit().getRefDatabase().getRefs()) {
                RevObject tip = walk.peel(walk.parseAny(ref.getObjectId()));
                if (ref.getName().startsWith("refs/speed/") || ref.getName().startsWith("refs/notes/speed")) {
                    walk.markStart(tip);
                } else {
                    walk.markUninteresting(tip);
                }
            }
            int objects = 0;
            long bytes = 0;
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                objects++;
                bytes += reader.getObjectSize(commit, ObjectReader.OBJ_ANY);
            }
            for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
                objects++;
                bytes += reader.getObjectSize(object, ObjectReader.OBJ_ANY);
            }
            return new StoredSize(records(repository), objects, bytes);
        } catch (IOException e) {
            throw GitFailure.of("measure the size of refs/speed", e);
        }
    }

    private static int records(SpeedRepository repository) {
        int[] count = {0};
        new AttemptRecords(repository).read(run -> true, (run, path, json) -> count[0]++);
        return count[0];
    }

    /** {@code 1,204 attempts, 3.4 MB}. */
    public String describe() {
        double megabytes = bytes / 1e6;
        return String.format(
                java.util.Locale.ROOT,
                "%,d %s, %.1f MB in %,d objects before compression",
                records,
                records == 1 ? "attempt" : "attempts",
                megabytes,
                objects);
    }
}
