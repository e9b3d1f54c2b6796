package dev.speedopt.repository;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.change.LineEndings;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** The files of one commit, read straight from the object database. */
public final class Revision {
    private final SpeedRepository repository;
    private final String name;
    private final ObjectId commit;

    private Revision(SpeedRepository repository, String name, ObjectId commit) {
        this.repository = repository;
        this.name = name;
        this.commit = commit;
    }

    /** Empty when nothing in the repository is called {@code name}. */
    public static Optional<Revision> of(SpeedRepository repository, String name) {
        try {
            ObjectId found = repository.jgit().resolve(name + "^{commit}");
            return Optional.ofNullable(found).map(commit -> new Revision(repository, name, commit));
        } catch (AmbiguousObjectException e) {
            throw new ProjectException(
                    "'" + name + "' is the beginning of several commits' ids in " + repository.top()
                            + ". Write more of it.",
                    e);
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw GitFailure.of("look for " + name + " in " + repository.top(), e);
        }
    }

    /** As the user wrote it. */
    public String name() {
        return name;
    }

    /** Full id. */
    public String commit() {
        return commit.getName();
    }

    /** For people: the name, and the id where the name is another. */
    public String describe() {
        String shortId = commit.abbreviate(8).name();
        return commit.getName().startsWith(name) ? "commit " + shortId : name + " (commit " + shortId + ")";
    }

    /** Bytes of a plain file as stored; empty when the commit has none of that path. */
    public Optional<byte[]> read(String path) {
        try (RevWalk commits = new RevWalk(repository.jgit());
                TreeWalk walk = TreeWalk.forPath(
                        repository.jgit(), path, commits.parseCommit(commit).getTree())) {
            return walk == null || !plain(walk)
                    ? Optional.empty()
                    : Optional.of(repository.jgit().open(walk.getObjectId(0)).getBytes());
        } catch (IOException e) {
            throw GitFailure.of("read " + path + " of " + describe(), e);
        }
    }

    /** Whether the working tree's bytes of a file are the commit's, line endings aside. */
    public boolean has(String path, byte[] workingTree) {
        return read(path)
                .map(stored ->
                        java.util.Arrays.equals(stored, LineEndings.of(stored).applyTo(workingTree)))
                .orElse(false);
    }

    /**
     * Plain files below folders, with the ids of their contents.
     *
     * @param folders relative to the top, with {@code /}; {@code ""} for everything
     */
    public Map<String, String> files(Collection<String> folders) {
        Map<String, String> found = new TreeMap<>();
        try (RevWalk commits = new RevWalk(repository.jgit());
                TreeWalk walk = new TreeWalk(repository.jgit())) {
            RevCommit parsed = commits.parseCommit(commit);
            walk.addTree(parsed.getTree());
            walk.setRecursive(true);
            if (!folders.isEmpty() && !folders.contains("")) {
                walk.setFilter(PathFilterGroup.create(
                        folders.stream().map(PathFilter::create).toList()));
            }
            while (!folders.isEmpty() && walk.next()) {
                if (plain(walk)) {
                    found.put(walk.getPathString(), walk.getObjectId(0).getName());
                }
            }
            return found;
        } catch (IOException e) {
            throw GitFailure.of("list the files of " + describe(), e);
        }
    }

    /**
     * Writes the plain files below a folder to disk.
     *
     * @param folder relative to the top, with {@code /}; its own path is not repeated in {@code to}
     * @return the files written
     */
    public List<Path> export(String folder, Path to) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<Path> written = new ArrayList<>();
        try {
            for (String path : files(List.of(folder)).keySet()) {
                Path file = to.resolve(path.substring(prefix.length())).normalize();
                if (!file.startsWith(to)) {
                    throw new ProjectException(describe() + " has a file whose name leads out of its folder: " + path);
                }
                Files.createDirectories(file.getParent());
                written.add(Files.write(file, read(path).orElseThrow()));
            }
            return written;
        } catch (IOException e) {
            throw GitFailure.of("take " + folder + " out of " + describe(), e);
        }
    }

    private static boolean plain(TreeWalk walk) {
        return (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }
}
