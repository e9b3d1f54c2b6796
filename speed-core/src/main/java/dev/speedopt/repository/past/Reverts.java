package dev.speedopt.repository.past;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.CheckedOut;
import dev.speedopt.repository.CommitMessage;
import dev.speedopt.repository.CommitWriter;
import dev.speedopt.repository.EvidenceNotes;
import dev.speedopt.repository.OwnCommit;
import dev.speedopt.repository.Preconditions;
import dev.speedopt.repository.RefWriter;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.Trailers;
import dev.speedopt.repository.data.StoredAttempts;
import dev.speedopt.repository.settings.GitFailure;
import dev.speedopt.repository.state.WorkTrees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Takes an accepted change back by a commit after it. Where it is part of what is checked out, that moves on by one commit, as
 * with {@code git revert}; else the run's branch does, and no file is touched.
 */
public final class Reverts {
    private final SpeedRepository repository;
    private final SpeedConfig.Git settings;

    public Reverts(SpeedRepository repository, SpeedConfig.Git settings) {
        this.repository = repository;
        this.settings = settings;
    }

    /**
     * What was done.
     *
     * @param attempt {@code run/number}
     * @param commit id of the one that was taken back
     * @param subject of it
     * @param revert id of the new one
     * @param branch that moved, by its short name; {@code HEAD} where that is detached
     * @param workingTree whether the files of the working tree moved with it
     * @param files that changed
     * @param recorded whether the history knew the attempt
     */
    public record Reverted(
            String attempt,
            String commit,
            String subject,
            String revert,
            String branch,
            boolean workingTree,
            List<String> files,
            boolean recorded) {}

    /**
     * @param name of the commit: its id, the beginning of that, or any other name that Git has for it
     * @param reason for the message, one sentence
     * @throws ProjectException when it is not ours, not accepted, taken back already, or in the way of later changes
     */
    public Reverted revert(String name, String reason) {
        try {
            String attempt = attempt(name);
            Place place =
                    Place.of(repository, attempt, settings.branchPrefix()).orElseThrow(() -> nowhere(name, attempt));
            mustStand(place);
            mustBeFree(place);
            Map<String, byte[]> files = new Undo(repository, place.commit(), place.tip()).files();
            ObjectId revert = write(place, files, reason);
            boolean recorded = record(place.commit(), revert, reason);
            move(place, revert);
            return new Reverted(
                    attempt,
                    place.commit().id().getName(),
                    place.commit().subject(),
                    revert.getName(),
                    place.checkedOut()
                            ? repository.branch().orElse(Place.HEAD)
                            : place.ref().substring("refs/heads/".length()),
                    place.checkedOut(),
                    List.copyOf(files.keySet()),
                    recorded);
        } catch (IOException e) {
            throw GitFailure.of("take " + name + " back", e);
        }
    }

    /** The attempt that a commit is of, on whatever ref it lies. */
    private String attempt(String name) throws IOException {
        Revision revision = repository
                .revision(name)
                .orElseThrow(() -> new ProjectException("There is no commit '" + name + "' in " + repository.top()
                        + ". \"git log --grep=Speed-Attempt --all\" lists those that speed made."));
        RevCommit commit = OwnCommit.parsed(repository, ObjectId.fromString(revision.commit()));
        String said = commit.abbreviate(8).name() + " (" + CommitMessage.flat(commit.getShortMessage()) + ")";
        return OwnCommit.of(commit)
                .orElseThrow(() -> new ProjectException(
                        OwnCommit.revert(commit)
                                        && !commit.getFooterLines(Trailers.ATTEMPT)
                                                .isEmpty()
                                ? "Commit " + said + " is itself a revert. git revert takes it back."
                                : "Commit " + said + " is not speed's: it has no " + Trailers.ATTEMPT
                                        + " trailer. Use git revert for your own commits."))
                .attempt();
    }

    private ProjectException nowhere(String name, String attempt) {
        Optional<Attempt> known = StoredAttempts.find(repository, attempt);
        boolean refused = known.isPresent() && !known.get().accepted();
        return new ProjectException(
                refused
                        ? "Attempt " + attempt + " was never accepted ("
                                + Objects.requireNonNull(known.get().decision()).reason()
                                + "), so there is nothing to take back."
                        : name + " (attempt " + attempt + ") is neither in what is checked out nor on a branch "
                                + settings.branchPrefix()
                                + "/…. Check out the branch that has it (git branch --contains "
                                + name + "), and run again.");
    }

    private static void mustStand(Place place) {
        place.log().revertOf(place.commit()).ifPresent(revert -> {
            throw new ProjectException(
                    "Commit " + place.commit().id().abbreviate(8).name() + " is taken back already, by "
                            + revert.substring(0, 8) + ".");
        });
    }

    private void mustBeFree(Place place) throws IOException {
        if (place.checkedOut()) {
            Preconditions.mustBeMovable(repository, settings);
        } else {
            Preconditions.mustTakeCommits(repository, settings);
            Optional<Path> tree = new WorkTrees(repository.folders()).holding(place.ref());
            if (tree.isPresent()) {
                throw new ProjectException("The branch " + place.ref().substring("refs/heads/".length())
                        + " is checked out in another working tree (" + tree.get() + "). Run speed:revert there.");
            }
        }
    }

    private ObjectId write(Place place, Map<String, byte[]> files, String reason) throws IOException {
        CommitWriter commits = new CommitWriter(repository);
        ObjectId at = place.tip();
        ObjectId tree = commits.tree(at);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            tree = commits.put(tree, file.getKey(), commits.blob(file.getValue()));
        }
        if (tree.equals(commits.tree(at))) {
            throw new ProjectException(
                    "Commit " + place.commit().id().abbreviate(8).name()
                            + " is taken back already: nothing of its change is left on "
                            + (place.checkedOut() ? "what is checked out" : place.ref()) + ".");
        }
        return commits.signed(tree, at, CommitMessage.takenBack(place.commit(), reason));
    }

    /** The evidence goes first: a revert is never seen without it. */
    private boolean record(OwnCommit commit, ObjectId revert, String reason) throws IOException {
        Optional<Attempt> known = StoredAttempts.find(repository, commit.attempt());
        if (known.isEmpty() || known.get().decision() == null) {
            return false;
        }
        Decision decision = Objects.requireNonNull(known.get().decision());
        Attempt now = known.get().decided(decision.takenBack(CommitMessage.flat(reason)));
        new EvidenceNotes(repository).attach(List.of(commit.id(), revert), EvidenceJson.write(now));
        new AttemptHistory(repository).write(now);
        return true;
    }

    private void move(Place place, ObjectId revert) throws IOException {
        String reason = "revert " + place.commit().id().abbreviate(8).name();
        if (place.checkedOut()) {
            new CheckedOut(repository).advance(place.tip(), revert, reason);
        } else {
            new RefWriter(repository).advance(place.ref(), reason, current -> {
                if (!place.tip().equals(current)) {
                    throw new ProjectException(place.ref() + " was moved by somebody else meanwhile. Run again.");
                }
                return revert;
            });
        }
    }
}
