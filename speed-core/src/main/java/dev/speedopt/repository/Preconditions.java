package dev.speedopt.repository;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.repository.settings.GitFailure;
import dev.speedopt.repository.settings.GitFolders;
import dev.speedopt.repository.state.DirtyFiles;
import dev.speedopt.repository.state.IndexFormat;
import dev.speedopt.repository.state.Operation;
import dev.speedopt.repository.state.Problem;
import dev.speedopt.repository.state.StorageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** What must hold before a run may write commits. */
public final class Preconditions {
    private static final int LISTED = 10;

    private final SpeedRepository repository;
    private final List<Path> modules;
    private final SpeedConfig.Git settings;
    private final List<Problem> problems = new ArrayList<>();

    private Preconditions(SpeedRepository repository, List<Path> modules, SpeedConfig.Git settings) {
        this.repository = repository;
        this.modules = modules;
        this.settings = settings;
    }

    /**
     * Refuses what cannot be committed to, every problem with its cure in one message. Detached HEAD, shallow clones, linked
     * working trees, submodules and untracked files are fine. Asks for nothing when {@code auto_commit} is off.
     *
     * @param modules folders of the modules that take part
     * @throws dev.speedopt.project.ProjectException when anything stands in the way
     */
    public static void check(SpeedRepository repository, List<Path> modules, SpeedConfig.Git settings) {
        if (!settings.autoCommit()) {
            return;
        }
        List<Problem> problems = new Preconditions(repository, modules, settings).found(Preconditions::collect);
        if (!problems.isEmpty()) {
            throw Problem.refusal(repository.folders(), problems);
        }
    }

    /** What must hold before what is checked out may be moved on: all of {@link #check}, for the whole working tree. */
    public static void mustBeMovable(SpeedRepository repository, SpeedConfig.Git settings) {
        refuse(
                repository,
                new Preconditions(repository, List.of(repository.top()), settings).found(Preconditions::collect));
    }

    /** What must hold before a branch that is not checked out may be moved on: working tree and index do not matter. */
    public static void mustTakeCommits(SpeedRepository repository, SpeedConfig.Git settings) {
        refuse(repository, new Preconditions(repository, List.of(), settings).found(Preconditions::collectForObjects));
    }

    private static void refuse(SpeedRepository repository, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.plain(repository.folders(), problems);
        }
    }

    private interface Look {
        void at(Preconditions check) throws IOException;
    }

    private List<Problem> found(Look look) {
        try {
            look.at(this);
            return problems;
        } catch (IOException e) {
            throw GitFailure.of("read the Git repository " + repository.top(), e);
        }
    }

    private void collectForObjects() {
        problems.addAll(new StorageFormat(repository.settings()).unsupported());
        writable();
        signing();
        identity();
    }

    private void collect() throws IOException {
        Operation.inProgress(repository.folders().own()).map(Operation::problem).ifPresent(problems::add);
        collectForObjects();
        branchName();
        boolean whole = belongTogether();
        if (Files.exists(repository.folders().own().resolve("index.lock"))) {
            problems.add(new Problem(
                    "Its index is locked (" + repository.folders().own().resolve("index.lock")
                            + "): Git is at work there, or crashed.",
                    "Wait for it, or delete that file if no Git is running."));
        }
        ObjectId head = repository.jgit().resolve("HEAD");
        if (head == null) {
            problems.add(
                    new Problem("It has no commit yet.", "Commit the project (git add, git commit) and run again."));
        } else if (IndexFormat.problem(repository.folders()).map(problems::add).isEmpty() && whole) {
            clean(head);
        }
    }

    private void clean(ObjectId head) throws IOException {
        List<String> folders = modules.stream().map(repository::relativePath).toList();
        List<String> dirty = DirtyFiles.find(repository.jgit(), head, folders);
        if (!dirty.isEmpty()) {
            String more = dirty.size() > LISTED ? " and " + (dirty.size() - LISTED) + " more" : "";
            problems.add(new Problem(
                    (dirty.size() == 1 ? "A tracked file has" : dirty.size() + " tracked files have")
                            + " changes that are not committed: "
                            + String.join(", ", dirty.subList(0, Math.min(LISTED, dirty.size()))) + more + ".",
                    "Commit or stash them (git stash)."));
        }
    }

    private boolean belongTogether() {
        List<Path> elsewhere = modules.stream()
                .filter(module -> !GitFolders.locate(module).top().equals(repository.top()))
                .toList();
        elsewhere.forEach(module -> problems.add(new Problem(
                "The module in " + module + " belongs to another Git repository (a submodule?).",
                "Run speed in that repository, with only its own modules (-pl).")));
        return elsewhere.isEmpty();
    }

    private void writable() {
        for (String name : List.of("", "objects", "refs")) {
            Path folder = repository.folders().common().resolve(name);
            if (!Files.isWritable(folder)) {
                problems.add(new Problem(folder + " is read-only.", "Give yourself write permission there."));
                return;
            }
        }
    }

    private void signing() {
        if (repository.identity().known()) {
            repository
                    .signer()
                    .flatMap(signer -> signer.problem(repository.committer()))
                    .ifPresent(problems::add);
        }
    }

    private void identity() {
        if (!repository.identity().known()) {
            problems.add(new Problem(
                    "Git does not know who commits.", "Set \"git config user.name\" and \"git config user.email\"."));
        }
    }

    private void branchName() throws IOException {
        String prefix = settings.branchPrefix();
        if (!Repository.isValidRefName("refs/heads/" + prefix + "/run")) {
            problems.add(new Problem(
                    "\"" + prefix + "\" cannot begin a branch's name.",
                    "Set another one with -Dspeed.git.branch_prefix=…"));
        } else if (repository.jgit().getRefDatabase().isNameConflicting("refs/heads/" + prefix + "/run")) {
            problems.add(new Problem(
                    "There is a branch that keeps \"" + prefix + "/…\" from being made.",
                    "Rename it, or set another prefix with -Dspeed.git.branch_prefix=…"));
        }
    }
}
