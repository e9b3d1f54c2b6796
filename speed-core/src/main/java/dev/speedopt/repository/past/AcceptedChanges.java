package dev.speedopt.repository.past;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.AttemptRecords;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/** What runs accepted and nobody took back since, read from their branches. */
public final class AcceptedChanges {
    private final SpeedRepository repository;
    private final String branches;

    public AcceptedChanges(SpeedRepository repository, SpeedConfig.Git settings) {
        this.repository = repository;
        this.branches = "refs/heads/" + settings.branchPrefix() + "/";
    }

    /**
     * One run's branch.
     *
     * @param run id
     * @param base commit that it grew out of
     * @param changes in the order of their acceptance, those that were taken back left out
     */
    public record OfRun(String run, Revision base, List<AcceptedChange> changes) {
        public OfRun {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The run that is meant.
     *
     * @param run id
     * @param onto commit that the changes are to go to
     * @throws ProjectException when its branch is not here
     */
    public OfRun of(String run, Revision onto) {
        try {
            Ref branch = repository.jgit().exactRef(branches + run);
            if (branch == null) {
                throw new ProjectException(
                        "There is no branch " + branches.substring("refs/heads/".length()) + run + ". " + known());
            }
            return read(branch, onto);
        } catch (IOException e) {
            throw GitFailure.of("read the branch of run " + run, e);
        }
    }

    /**
     * The latest run that did not start from {@code onto} itself and was not merged into it.
     *
     * @throws ProjectException when there is none
     */
    public OfRun latest(Revision onto) {
        try {
            List<Ref> all = new ArrayList<>(repository.jgit().getRefDatabase().getRefsByPrefix(branches));
            all.sort(Comparator.comparing(Ref::getName).reversed());
            for (Ref branch : all) {
                Revision tip = repository.revision(branch.getName()).orElse(null);
                // What was merged needs no moving.
                if (tip != null && !new Ancestry(repository).holds(onto, tip)) {
                    OfRun found = read(branch, onto);
                    if (!found.base().commit().equals(onto.commit())
                            && !found.changes().isEmpty()) {
                        return found;
                    }
                }
            }
            throw new ProjectException("No run has accepted changes that started from another commit than "
                    + onto.describe() + ", so there is nothing to move onto it. " + known());
        } catch (IOException e) {
            throw GitFailure.of("read the branches of runs", e);
        }
    }

    private OfRun read(Ref branch, Revision onto) throws IOException {
        String run = branch.getName().substring(branches.length());
        Revision tip = repository.revision(branch.getName()).orElseThrow();
        Revision base = new AttemptRecords(repository)
                .base(run)
                .flatMap(repository::revision)
                .or(() -> new Ancestry(repository).forkPoint(tip, onto))
                .orElseThrow(() -> new ProjectException(
                        "Nobody can tell what " + branch.getName().substring(11)
                                + " started from: it has no commit in common with " + onto.describe()
                                + ". The clone may be too shallow: \"git fetch --unshallow\"."));
        BranchLog log = BranchLog.of(repository, branch.getObjectId(), ObjectId.fromString(base.commit()));
        return new OfRun(run, base, new StandingChanges(repository).of(log));
    }

    private String known() {
        try {
            List<String> runs = repository.jgit().getRefDatabase().getRefsByPrefix(branches).stream()
                    .map(ref -> ref.getName().substring(branches.length()))
                    .toList();
            return runs.isEmpty()
                    ? "There are no branches of runs here."
                    : "There are: " + String.join(", ", runs) + ".";
        } catch (IOException e) {
            return "";
        }
    }
}
