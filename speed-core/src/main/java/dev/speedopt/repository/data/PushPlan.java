package dev.speedopt.repository.data;

import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * Which refs go to the other side. What it has now is named in a lease with each: whoever moves one meanwhile has the push
 * refused.
 *
 * @param specs what to push; by id, so that what moves here meanwhile waits for the next push
 * @param leases one for each
 * @param differ refs that the other side has in another version that is not ours to replace
 */
record PushPlan(List<String> specs, List<String> leases, List<String> differ) {
    /**
     * @param joined refs that hold all that the other side has
     * @param owned refs that nobody else writes to
     * @param theirs what the other side has
     */
    static PushPlan of(
            SpeedRepository repository, List<String> joined, Collection<String> owned, Map<String, ObjectId> theirs) {
        PushPlan plan = new PushPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            for (String ref : owned) {
                plan.add(repository, walk, ref, theirs.get(ref), false);
            }
            for (String ref : joined) {
                plan.add(repository, walk, ref, theirs.get(ref), true);
            }
            return plan;
        } catch (IOException e) {
            throw GitFailure.of("compare refs with those of the remote repository", e);
        }
    }

    boolean isEmpty() {
        return specs.isEmpty();
    }

    private void add(SpeedRepository repository, RevWalk walk, String ref, @Nullable ObjectId there, boolean joined)
            throws IOException {
        Ref here = repository.jgit().exactRef(ref);
        if (here == null || here.getObjectId().equals(there)) {
            return;
        }
        ObjectId ours = here.getObjectId();
        if (!joined && there != null && !goesOnFrom(repository, walk, there, ours)) {
            differ.add(ref);
            return;
        }
        // No "+": force would defeat the lease, and another machine's push with it.
        specs.add(ours.name() + ":" + ref);
        leases.add("--force-with-lease=" + ref + ":" + (there == null ? "" : there.name()));
    }

    private static boolean goesOnFrom(SpeedRepository repository, RevWalk walk, ObjectId there, ObjectId ours)
            throws IOException {
        return repository.jgit().getObjectDatabase().has(there)
                && walk.isMergedInto(walk.parseCommit(there), walk.parseCommit(ours));
    }
}
