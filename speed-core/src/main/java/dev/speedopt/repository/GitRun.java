package dev.speedopt.repository;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.repository.change.StackedMerge;
import dev.speedopt.repository.change.StoredFile;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * One run's commits: every attempt on {@code refs/speed/attempts/<run>}, accepted ones on the run's branch, evidence beside
 * them. It keeps nothing in memory: who opens a run of that name again goes on where it stopped.
 */
public final class GitRun {
    private final SpeedRepository repository;
    private final ObjectId base;
    private final SpeedConfig.Git settings;
    private final CommitWriter commits;
    private final String attempts;
    private final String branch;

    public GitRun(SpeedRepository repository, String run, ObjectId base, SpeedConfig.Git settings) {
        this.repository = repository;
        this.base = base;
        this.settings = settings;
        this.commits = new CommitWriter(repository);
        this.attempts = "refs/speed/attempts/" + run;
        this.branch = settings.branchPrefix() + "/" + run;
        if (!Repository.isValidRefName(attempts) || !Repository.isValidRefName("refs/heads/" + branch)) {
            throw new ProjectException("\"" + branch + "\" cannot be a branch's name. Set another git.branch_prefix.");
        }
    }

    /** Short name of the branch that accepted changes go to; it exists once there is one. */
    public String branch() {
        return branch;
    }

    /**
     * Commits an attempt on the attempts ref: what is accepted so far, with the one file replaced.
     *
     * @return id of the commit
     * @throws ProjectException when the change's original is neither the base's nor the accepted file
     */
    public String recordAttempt(Attempt attempt, FileChange change) {
        return writing("record attempt " + attempt.id(), () -> {
            StoredFile file = file(change);
            ObjectId blob = commits.blob(file.stored(change.optimized()));
            return advanceAttempts(
                    attempt, commits.treeWith(accepted(), change.path(), blob), new CommitMessage(attempt).attempted());
        });
    }

    /**
     * Takes a refused attempt back: a revert commit after it, with the reason; what is known about it becomes a note on it.
     *
     * @return id of the revert commit
     */
    public String revert(Attempt attempt, String reason) {
        return writing("revert attempt " + attempt.id(), () -> {
            ObjectId taken = new AttemptLog(repository, attempts, base)
                    .find(attempt)
                    .orElseThrow(() -> new ProjectException("Attempt " + attempt.id() + " of run " + attempt.run()
                            + " was never recorded, so it cannot be reverted."));
            new EvidenceNotes(repository).attach(List.of(taken), EvidenceJson.write(attempt));
            return advanceAttempts(
                    attempt, commits.tree(accepted()), new CommitMessage(attempt).reverted(taken.getName(), reason));
        });
    }

    /**
     * Commits an accepted change on the run's branch, on top of those accepted before, with its evidence as a note. Doing it
     * twice for one attempt does it once.
     *
     * @return id of the commit
     * @throws ProjectException when the change was made from another version of the file than the one accepted so far; see
     *     {@link #onTopOfAccepted}
     */
    public String accept(Attempt attempt, FileChange change, String evidenceJson) {
        return writing("commit attempt " + attempt.id(), () -> {
            Optional<ObjectId> earlier = new AttemptLog(repository, "refs/heads/" + branch, base).find(attempt);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            ObjectId parent = accepted();
            StoredFile file = StoredFile.read(repository.jgit(), parent, change.path());
            file.mustBe(change.original());
            ObjectId tree = commits.treeWith(parent, change.path(), commits.blob(file.stored(change.optimized())));
            ObjectId commit =
                    commits.signed(tree, parent, new CommitMessage(attempt).accepted(settings.commitMessageTemplate()));
            List<ObjectId> annotated = new ArrayList<>(List.of(commit));
            new AttemptLog(repository, attempts, base).find(attempt).ifPresent(annotated::add);
            // The note goes first: a commit on the branch is never seen without its evidence.
            new EvidenceNotes(repository).attach(annotated, evidenceJson);
            return new RefWriter(repository)
                    .advance("refs/heads/" + branch, "accept attempt " + attempt.id(), current -> {
                        if (!parent.equals(current == null ? base : current)) {
                            throw new ProjectException(
                                    "The branch " + branch + " was moved by somebody else while the run was on.");
                        }
                        return commit;
                    });
        });
    }

    /**
     * Takes an accepted change back: a revert commit on the run's branch, with the reason; what is known about it by now becomes
     * the note on what was accepted.
     *
     * @param back the file as the branch has it, and without the change
     * @return id of the revert commit
     * @throws ProjectException when the branch has another version of the file, or was moved by somebody else
     */
    public String takeBack(Attempt attempt, FileChange back, String reason) {
        return writing("take attempt " + attempt.id() + " back", () -> {
            String ref = "refs/heads/" + branch;
            ObjectId taken = new AttemptLog(repository, ref, base)
                    .find(attempt)
                    .orElseThrow(() -> new ProjectException("Attempt " + attempt.id() + " of run " + attempt.run()
                            + " is not on " + branch + ", so it cannot be taken back."));
            ObjectId parent = accepted();
            StoredFile file = StoredFile.read(repository.jgit(), parent, back.path());
            file.mustBe(back.original());
            ObjectId commit = commits.signed(
                    commits.treeWith(parent, back.path(), commits.blob(file.stored(back.optimized()))),
                    parent,
                    new CommitMessage(attempt).reverted(taken.getName(), reason));
            new EvidenceNotes(repository).attach(List.of(taken), EvidenceJson.write(attempt));
            return new RefWriter(repository).advance(ref, "take attempt " + attempt.id() + " back", current -> {
                if (!parent.equals(current)) {
                    throw new ProjectException(
                            "The branch " + branch + " was moved by somebody else while the run was on.");
                }
                return commit;
            });
        });
    }

    /**
     * The change as it looks on top of what was accepted before, by a three-way merge of lines when an earlier change went
     * into the same file; to be verified again when it differs from what was verified. Empty when the two overlap.
     */
    public Optional<FileChange> onTopOfAccepted(FileChange change) {
        try {
            return StackedMerge.merge(StoredFile.read(repository.jgit(), accepted(), change.path()), change);
        } catch (IOException e) {
            throw GitFailure.of("read " + change.path() + " of " + branch, e);
        }
    }

    /** Keeps what is known about an attempt in the history ({@code refs/speed/data}). */
    public void remember(Attempt attempt) {
        writing("keep the history of attempt " + attempt.id(), () -> {
            new AttemptHistory(repository).write(attempt);
            return base;
        });
    }

    private StoredFile file(FileChange change) throws IOException {
        StoredFile original = StoredFile.read(repository.jgit(), base, change.path());
        StoredFile now = StoredFile.read(repository.jgit(), accepted(), change.path());
        if (!now.is(change.original())) {
            original.mustBe(change.original());
        }
        return now;
    }

    private ObjectId advanceAttempts(Attempt attempt, ObjectId tree, String message) throws IOException {
        return new RefWriter(repository)
                .advance(
                        attempts,
                        "attempt " + attempt.id(),
                        current -> commits.commit(tree, current == null ? base : current, message));
    }

    private ObjectId accepted() throws IOException {
        Ref tip = repository.jgit().exactRef("refs/heads/" + branch);
        return tip == null ? base : tip.getObjectId();
    }

    private interface Work {
        ObjectId result() throws IOException;
    }

    private static String writing(String doing, Work work) {
        try {
            return work.result().getName();
        } catch (IOException e) {
            throw GitFailure.of(doing, e);
        }
    }
}
