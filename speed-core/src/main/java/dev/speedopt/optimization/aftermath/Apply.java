package dev.speedopt.optimization.aftermath;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.CleanFile;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.Preconditions;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.repository.data.AttemptRecords;
import dev.speedopt.repository.lock.RunLock;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an attempt that waits for a person: as a commit on its run's branch, or as an edit of the working tree. */
public final class Apply {
    private final Path root;
    private final KeptRuns runs;
    private final Charset encoding;
    private final SpeedConfig.Git settings;

    /**
     * @param root the build's top folder
     * @param workDirectory {@code target/speed}
     * @param encoding of sources that are not UTF-8
     */
    public Apply(Path root, Path workDirectory, Charset encoding, SpeedConfig.Git settings) {
        this.root = root;
        this.runs = new KeptRuns(workDirectory);
        this.encoding = encoding;
        this.settings = settings;
    }

    /** Where it goes. */
    public enum Destination {
        /** The branch that the run itself would have committed it to. */
        BRANCH,
        /** The file in the working tree; nothing is staged or committed. */
        TREE
    }

    /**
     * @param run id; null for the latest
     * @param attempt number, or {@code run/number}; null for the only one that waits
     * @return what was done, line by line
     * @throws ProjectException when it may not be taken, or not here; nothing was written then
     */
    public List<String> apply(@Nullable String run, @Nullable String attempt, Destination destination) {
        try (SpeedRepository git = SpeedRepository.open(root);
                RunLock lock = git.lock(RunId.next(Instant.now()))) {
            AttemptChoice choice = AttemptChoice.of(git, runs, run, attempt);
            Decision decision = mayBeTaken(choice.attempt());
            return destination == Destination.TREE ? edit(git, choice.attempt()) : commit(git, choice, decision);
        }
    }

    private static Decision mayBeTaken(Attempt attempt) {
        Decision decision = attempt.decision();
        String name = "Attempt " + attempt.id() + " of run " + attempt.run();
        if (decision == null) {
            throw new ProjectException(name + " was not decided: its run was interrupted. Run speed:optimize again.");
        }
        if (decision.kind() == Decision.Kind.REVERT) {
            throw new ProjectException(
                    name + " was refused (" + decision.reason() + "), and what is refused is not applied. "
                            + "speed:explain -Dspeed.attempt=" + attempt.id() + " says more.");
        }
        if (decision.takenBack() != null) {
            throw new ProjectException(
                    name + " was taken back (" + decision.takenBack() + "). git revert of the revert brings it back.");
        }
        return decision;
    }

    private List<String> commit(SpeedRepository git, AttemptChoice choice, Decision decision) {
        Attempt attempt = choice.attempt();
        if (decision.commit() != null) {
            throw new ProjectException(
                    "Attempt " + attempt.id() + " of run " + attempt.run() + " is committed already: "
                            + decision.commit().substring(0, 8) + " on " + settings.branchPrefix() + "/" + attempt.run()
                            + ". Take it with git merge or git cherry-pick, or with -Dspeed.to=tree.");
        }
        Preconditions.check(git, List.of(root), commits());
        String base = new AttemptRecords(git)
                .base(attempt.run())
                .or(choice::base)
                .or(git::head)
                .orElseThrow();
        GitRun onBranch = git.begin(attempt.run(), base, settings);
        Revision tip = git.revision(git.tip("refs/heads/" + onBranch.branch()).orElse(base))
                .orElseThrow(() -> new ProjectException("Commit " + base.substring(0, 8) + ", which run "
                        + attempt.run() + " started from, is not in this repository. Fetch it."));
        String path = path(git, attempt);
        byte[] before =
                tip.read(path).orElseThrow(() -> new ProjectException(path + " is not in " + tip.describe() + "."));
        AttemptPatch patch = new AttemptPatch(attempt, encoding);
        byte[] after = patch.applyTo(before);
        if (!patch.fits(before, after)) {
            throw new ProjectException(path + " is another version in " + tip.describe()
                    + " than the one that attempt " + attempt.id()
                    + " was verified in, so its evidence does not hold there. "
                    + "Nothing was written. Take it with -Dspeed.to=tree and verify it, or run speed:optimize again.");
        }
        Attempt taken = attempt.decided(new Decision(
                Decision.Kind.COMMIT,
                "applied by a person; before that: " + decision.reason(),
                null,
                decision.patch()));
        String commit = onBranch.accept(taken, new FileChange(path, before, after), EvidenceJson.write(taken));
        Attempt committed = taken.decided(new Decision(
                Decision.Kind.COMMIT, Objects.requireNonNull(taken.decision()).reason(), commit, decision.patch()));
        onBranch.remember(committed);
        runs.update(committed);
        List<String> lines = new ArrayList<>(List.of(
                "Committed attempt " + attempt.id() + " of run " + attempt.run() + ": " + attempt.title() + " ("
                        + attempt.target().shortName() + ")",
                "  as " + commit.substring(0, 8) + " on " + onBranch.branch()
                        + ", which is not checked out: no file of your working tree was touched",
                "  It was " + (decision.kind() == Decision.Kind.HOLD ? "held: " : "accepted: ") + decision.reason(),
                "  Take it: git merge " + onBranch.branch()));
        git.hooksNote().ifPresent(lines::add);
        return lines;
    }

    private List<String> edit(SpeedRepository git, Attempt attempt) {
        String path = path(git, attempt);
        CleanFile file = CleanFile.of(git, path);
        AttemptPatch patch = new AttemptPatch(attempt, encoding);
        byte[] before = file.content();
        byte[] after = patch.applyTo(before);
        file.replaceWith(after);
        Optional<String> branch = git.branch();
        List<String> lines = new ArrayList<>(List.of(
                "Applied attempt " + attempt.id() + " of run " + attempt.run() + ": " + attempt.title() + " ("
                        + attempt.target().shortName() + ")",
                "  to " + path + " in your working tree"
                        + branch.map(name -> " (" + name + ")").orElse("") + "; nothing is staged or committed",
                "  Undo: git checkout -- " + (path.contains(" ") ? "'" + path + "'" : path)));
        if (!patch.fits(before, after)) {
            lines.add("  The file is another version than the one that was verified: run your tests, or speed:verify.");
        }
        return lines;
    }

    /** Runs that commit nothing name files from the build's top folder, which may be a folder of the repository. */
    private String path(SpeedRepository git, Attempt attempt) {
        boolean fromBuild =
                !Files.exists(git.top().resolve(attempt.file())) && Files.exists(root.resolve(attempt.file()));
        return fromBuild ? git.relativePath(root.resolve(attempt.file())) : attempt.file();
    }

    /** A commit was asked for, whatever runs do of their own accord. */
    private SpeedConfig.Git commits() {
        return new SpeedConfig.Git(
                true, settings.autoRevert(), settings.branchPrefix(), settings.commitMessageTemplate());
    }
}
