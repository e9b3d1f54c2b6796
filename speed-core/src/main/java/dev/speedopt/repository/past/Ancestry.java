package dev.speedopt.repository.past;

import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** How commits descend from each other. */
public final class Ancestry {
    private final SpeedRepository repository;

    public Ancestry(SpeedRepository repository) {
        this.repository = repository;
    }

    /** The first parent; empty for a first commit, and for one that a shallow clone ends with. */
    public Optional<Revision> parent(Revision commit) {
        return repository.revision(commit.commit() + "^1");
    }

    /** Whether a shallow clone ends here: the commit had parents, and they are not in this repository. */
    public boolean cutOff(Revision commit) {
        try {
            return repository.jgit().getObjectDatabase().getShallowCommits().contains(id(commit));
        } catch (IOException e) {
            throw GitFailure.of("read the parents of " + commit.describe(), e);
        }
    }

    /** The newest commit that both descend from; empty when there is none, as in a clone that is too shallow. */
    public Optional<Revision> forkPoint(Revision one, Revision other) {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(id(one)));
            walk.markStart(walk.parseCommit(id(other)));
            RevCommit base = walk.next();
            return base == null ? Optional.empty() : repository.revision(base.getName());
        } catch (IOException e) {
            throw GitFailure.of("look for what " + one.describe() + " and " + other.describe() + " have in common", e);
        }
    }

    /** Whether {@code commit} is, or comes before, {@code tip}. */
    public boolean holds(Revision tip, Revision commit) {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            return walk.isMergedInto(walk.parseCommit(id(commit)), walk.parseCommit(id(tip)));
        } catch (IOException e) {
            throw GitFailure.of("look for " + commit.describe() + " in " + tip.describe(), e);
        }
    }

    private static ObjectId id(Revision commit) {
        return ObjectId.fromString(commit.commit());
    }
}
