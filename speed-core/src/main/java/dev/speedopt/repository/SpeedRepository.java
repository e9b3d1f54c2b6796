package dev.speedopt.repository;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.lock.RunLock;
import dev.speedopt.repository.lock.StaleRefLocks;
import dev.speedopt.repository.settings.CommitHooks;
import dev.speedopt.repository.settings.GitFailure;
import dev.speedopt.repository.settings.GitFolders;
import dev.speedopt.repository.settings.GitSettings;
import dev.speedopt.repository.settings.Identity;
import dev.speedopt.repository.settings.QuietSystemReader;
import dev.speedopt.repository.signing.CommitSigner;
import dev.speedopt.repository.state.Problem;
import dev.speedopt.repository.state.StorageFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The user's Git repository. Everything is written straight to its object database and to refs of our own: working tree,
 * index, HEAD, the user's branches, stash and configuration are never touched, but by what a person asks for by name
 * ({@link CheckedOut}, {@link CleanFile}). The user's hooks are not run: they would look at a working tree and an index that
 * know nothing of our commits ({@link #hooksNote()} says so aloud).
 */
public final class SpeedRepository implements AutoCloseable {
    private final GitFolders folders;
    private final Config settings;
    private final Repository repository;

    private SpeedRepository(GitFolders folders, Config settings, Repository repository) {
        this.folders = folders;
        this.settings = settings;
        this.repository = repository;
    }

    /**
     * Opens the repository that a folder lies in; linked working trees and submodules are fine.
     *
     * @throws ProjectException with the cure, when there is none or when its format cannot be read
     */
    public static SpeedRepository open(Path anyFolderInside) {
        QuietSystemReader.install();
        GitFolders folders = GitFolders.locate(anyFolderInside);
        Config settings = GitSettings.read(folders);
        List<Problem> problems = new java.util.ArrayList<>(new StorageFormat(settings).unreadable());
        if (!problems.isEmpty()) {
            problems.addAll(new StorageFormat(settings).unsupported());
            throw Problem.refusal(folders, problems);
        }
        try {
            Repository repository = new FileRepositoryBuilder()
                    .setGitDir(folders.own().toFile())
                    .setWorkTree(folders.top().toFile())
                    .setMustExist(true)
                    .build();
            return new SpeedRepository(folders, settings, repository);
        } catch (IOException e) {
            throw GitFailure.of("open the Git repository " + folders.top(), e);
        }
    }

    /** The top of the working tree, symbolic links resolved. */
    public Path top() {
        return folders.top();
    }

    /** The commit that HEAD is at; empty before the first one. */
    public Optional<String> head() {
        try {
            return Optional.ofNullable(repository.resolve("HEAD")).map(ObjectId::getName);
        } catch (IOException e) {
            throw GitFailure.of("read HEAD of " + top(), e);
        }
    }

    /** Short name of the branch that is checked out; empty when HEAD is detached. */
    public Optional<String> branch() {
        try {
            String branch = repository.getFullBranch();
            return branch == null || !branch.startsWith("refs/heads/")
                    ? Optional.empty()
                    : Optional.of(Repository.shortenRefName(branch));
        } catch (IOException e) {
            throw GitFailure.of("read HEAD of " + top(), e);
        }
    }

    /** The commit that a ref is at, by its full name; empty when there is no such ref. */
    public Optional<String> tip(String ref) {
        try {
            return Optional.ofNullable(repository.exactRef(ref))
                    .map(found -> found.getObjectId().getName());
        } catch (IOException e) {
            throw GitFailure.of("read " + ref + " of " + top(), e);
        }
    }

    /** Full names of the refs that begin so, in order. */
    public List<String> refs(String... prefixes) {
        try {
            return repository.getRefDatabase().getRefsByPrefix(prefixes).stream()
                    .map(org.eclipse.jgit.lib.Ref::getName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw GitFailure.of("list the refs of " + top(), e);
        }
    }

    /**
     * A commit by any name that Git knows it by: id, the beginning of one, branch, tag, {@code HEAD~1}. Empty when there is
     * none such.
     */
    public Optional<Revision> revision(String name) {
        return Revision.of(this, name);
    }

    /**
     * A file or folder as Git names it: relative to {@link #top()}, with {@code /}; empty for the top itself.
     *
     * @throws ProjectException when it lies outside of the working tree
     */
    public String relativePath(Path file) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(top())) {
                throw new ProjectException(file + " lies outside of the Git repository " + top()
                        + ". Run speed on modules of one repository.");
            }
            return top().relativize(real).toString().replace('\\', '/');
        } catch (IOException e) {
            throw GitFailure.of("find " + file, e);
        }
    }

    /**
     * Keeps other runs away from this repository and its linked working trees until the lock is closed. After a run that
     * was killed, lock files that it left on speed's own refs are removed.
     *
     * @throws ProjectException naming the holder, when another run has it
     */
    public RunLock lock(String run) {
        RunLock lock = RunLock.acquire(folders.common().resolve("speed"), run);
        lock.crashedRun().ifPresent(crashed -> StaleRefLocks.sweep(folders.common(), crashed));
        return lock;
    }

    /**
     * Begins a run, or goes on with the one of that name.
     *
     * @param run id, fit for a ref name
     * @param base id of the commit that the run's sources are those of
     */
    public GitRun begin(String run, String base, SpeedConfig.Git git) {
        return new GitRun(this, run, ObjectId.fromString(base), git);
    }

    /** Whether the history ends before its beginning, as in a clone made with {@code --depth}. */
    public boolean shallow() {
        return java.nio.file.Files.exists(folders.common().resolve("shallow"));
    }

    /** Says that the user's commit hooks were not run and which ones; empty when there are none. */
    public Optional<String> hooksNote() {
        return CommitHooks.note(repository);
    }

    @Override
    public void close() {
        repository.close();
    }

    public GitFolders folders() {
        return folders;
    }

    public Config settings() {
        return settings;
    }

    public Repository jgit() {
        return repository;
    }

    public PersonIdent author() {
        return named(identity().author());
    }

    public PersonIdent committer() {
        return named(identity().committer());
    }

    private static PersonIdent named(@Nullable PersonIdent person) {
        if (person == null) {
            throw new ProjectException(
                    "Git does not know who commits. Set \"git config user.name\" and \"git config user.email\".");
        }
        return person;
    }

    /** Who signs the user's commits; empty where nobody does. */
    public Optional<CommitSigner> signer() {
        return CommitSigner.of(settings, top());
    }

    public Identity identity() {
        return new Identity(settings, System.getenv());
    }
}
