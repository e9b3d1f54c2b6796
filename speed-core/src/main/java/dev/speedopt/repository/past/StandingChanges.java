package dev.speedopt.repository.past;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.CommitMessage;
import dev.speedopt.repository.OwnCommit;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.StoredAttempts;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** Accepted changes that a branch adds to its base and has not taken back, oldest first. */
public final class StandingChanges {
    private final SpeedRepository repository;

    public StandingChanges(SpeedRepository repository) {
        this.repository = repository;
    }

    /**
     * @param base full id of a commit
     * @param tip likewise
     * @throws ProjectException when a commit is there that no run made
     */
    public List<AcceptedChange> between(String base, String tip) {
        try {
            BranchLog log = BranchLog.of(repository, ObjectId.fromString(tip), ObjectId.fromString(base));
            for (RevCommit other : log.others()) {
                throw new ProjectException("Commit " + other.abbreviate(8).name()
                        + " is not one that a run made: it must change one file and name its attempt (Speed-Attempt).");
            }
            return of(log);
        } catch (IOException e) {
            throw GitFailure.of("read the commits up to " + tip, e);
        }
    }

    /** Commits that are no attempt's are passed over. */
    List<AcceptedChange> of(BranchLog log) throws IOException {
        List<AcceptedChange> changes = new ArrayList<>();
        for (OwnCommit commit : log.commits()) {
            if (log.revertOf(commit).isEmpty()) {
                changes.add(change(commit));
            }
        }
        Collections.reverse(changes);
        return changes;
    }

    private AcceptedChange change(OwnCommit commit) throws IOException {
        return new AcceptedChange(
                repository.revision(commit.id().getName()).orElseThrow(),
                repository.revision(commit.parent().getName()).orElseThrow(),
                commit.subject(),
                commit.run(),
                Integer.parseInt(commit.attempt().substring(commit.attempt().lastIndexOf('/') + 1)),
                commit.target(),
                path(commit),
                StoredAttempts.find(repository, commit.attempt()));
    }

    private String path(OwnCommit commit) throws IOException {
        try (DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            formatter.setRepository(repository.jgit());
            List<DiffEntry> entries = formatter.scan(commit.parent(), commit.id());
            if (entries.size() != 1 || entries.get(0).getChangeType() != DiffEntry.ChangeType.MODIFY) {
                throw new ProjectException("Commit " + commit.id().abbreviate(8).name() + " ("
                        + CommitMessage.flat(commit.subject())
                        + ") does not change one file, as every attempt does: it was put together with other changes.");
            }
            return entries.get(0).getNewPath();
        }
    }
}
