package dev.speedopt.repository.past;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.CommitMessage;
import dev.speedopt.repository.EvidenceNotes;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.Trailers;
import dev.speedopt.repository.data.BaselineStore;
import dev.speedopt.repository.settings.GitFailure;
import dev.speedopt.repository.state.WorkTrees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Removes what runs left in Git, and of branches only those that hold nothing but speed's own commits. */
public final class OwnRefs {
    private static final Pattern RUN = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    private final SpeedRepository repository;
    private final SpeedConfig.Git settings;

    public OwnRefs(SpeedRepository repository, SpeedConfig.Git settings) {
        this.repository = repository;
        this.settings = settings;
    }

    /**
     * What became of some refs.
     *
     * @param gone short names, each with the beginning of the commit's id that it was at
     * @param kept short names, each with the reason
     */
    public record Removed(List<String> gone, List<String> kept) {
        public Removed {
            gone = List.copyOf(gone);
            kept = List.copyOf(kept);
        }
    }

    /** Branches of runs; one that the user has checked out or committed to stays. */
    public Removed branches() {
        return removing("remove the branches of runs", "refs/heads/" + settings.branchPrefix() + "/", this::keep);
    }

    /** Refs that keep the code of baselines, and the baselines in the history. */
    public Removed baselines() {
        new BaselineStore(repository).clear();
        return removing("remove the baselines", "refs/speed/baselines/", ref -> Optional.empty());
    }

    /** All of {@code refs/speed} and {@code refs/notes/speed}: attempts, history, evidence. */
    public Removed everything() {
        Removed own = removing("remove the history", "refs/speed/", ref -> Optional.empty());
        Removed notes = removing("remove the evidence", EvidenceNotes.REF, ref -> Optional.empty());
        List<String> gone = new ArrayList<>(own.gone());
        gone.addAll(notes.gone());
        return new Removed(gone, List.of());
    }

    private interface Reason {
        /** Why a ref has to stay; empty where it may go. */
        Optional<String> toKeep(Ref ref) throws IOException;
    }

    private Removed removing(String doing, String prefix, Reason reason) {
        List<String> gone = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            for (Ref ref : repository.jgit().getRefDatabase().getRefsByPrefix(prefix)) {
                String name = ref.getName().replaceFirst("^refs/(heads/)?", "");
                Optional<String> keep = reason.toKeep(ref);
                if (keep.isPresent()) {
                    kept.add(name + ": " + keep.get());
                } else {
                    remove(ref);
                    gone.add(name + " (was " + ref.getObjectId().abbreviate(8).name() + ")");
                }
            }
            return new Removed(gone, kept);
        } catch (IOException e) {
            throw GitFailure.of(doing, e);
        }
    }

    private Optional<String> keep(Ref branch) throws IOException {
        String run = branch.getName().substring(branch.getName().lastIndexOf('/') + 1);
        if (!RUN.matcher(run).matches()) {
            return Optional.of("speed gives no branch such a name");
        }
        if (new WorkTrees(repository.folders()).holding(branch.getName()).isPresent()) {
            return Optional.of("it is checked out");
        }
        return foreign(branch).map(commit -> "commit " + commit + " on it is not speed's");
    }

    /** A commit that only our branches have and that no run made. */
    private Optional<String> foreign(Ref branch) throws IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.markStart(walk.parseCommit(branch.getObjectId()));
            for (Ref other : repository.jgit().getRefDatabase().getRefs()) {
                boolean ours = other.getName().startsWith("refs/heads/" + settings.branchPrefix() + "/")
                        || other.getName().startsWith("refs/speed/")
                        || other.getName().startsWith("refs/notes/");
                if (!ours && other.getObjectId() != null) {
                    uninteresting(walk, other);
                }
            }
            for (RevCommit commit : walk) {
                if (commit.getFooterLines(Trailers.ATTEMPT).isEmpty()) {
                    return Optional.of(
                            commit.abbreviate(8).name() + " (" + CommitMessage.flat(commit.getShortMessage()) + ")");
                }
            }
            return Optional.empty();
        }
    }

    private static void uninteresting(RevWalk walk, Ref other) throws IOException {
        if (walk.peel(walk.parseAny(other.getObjectId())) instanceof RevCommit commit) {
            walk.markUninteresting(commit);
        }
    }

    private void remove(Ref ref) throws IOException {
        RefUpdate update = repository.jgit().updateRef(ref.getName());
        update.setExpectedOldObjectId(ref.getObjectId());
        update.setForceUpdate(true);
        RefUpdate.Result result = update.delete();
        if (result != RefUpdate.Result.FORCED) {
            throw new ProjectException("Git refused to remove " + ref.getName() + " (" + result
                    + "): it is locked, or somebody else moved it. Run again when no Git is at work.");
        }
    }
}
