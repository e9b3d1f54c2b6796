package dev.speedopt.repository.settings;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a repository keeps its things. Found without opening it, because JGit cannot open every repository that we must
 * refuse by name.
 *
 * @param top of the working tree
 * @param own this working tree's Git folder: HEAD and index are there
 * @param common what all working trees share: objects, refs, configuration; equal to {@code own} but in a linked working tree
 */
public record GitFolders(Path top, Path own, Path common) {
    private static final String CURE =
            " Put the project under Git (git init, git add, git commit), or run with -Dspeed.git.auto_commit=false to get patch files.";

    /** @throws ProjectException when there is none, or where what points to it points nowhere */
    public static GitFolders locate(Path folder) {
        try {
            Path start = folder.toRealPath();
            for (Path top = start; top != null; top = top.getParent()) {
                Path entry = top.resolve(".git");
                if (Files.isDirectory(entry) && Files.exists(entry.resolve("HEAD"))) {
                    return at(top, entry);
                }
                if (Files.isRegularFile(entry)) {
                    return at(top, pointedTo(entry));
                }
            }
            throw new ProjectException("There is no Git repository at " + folder + " or above it." + CURE);
        } catch (IOException e) {
            throw GitFailure.of("look for a Git repository at " + folder, e);
        }
    }

    private static GitFolders at(Path top, Path own) throws IOException {
        Path link = own.resolve("commondir");
        Path common = Files.isRegularFile(link)
                ? own.resolve(Files.readString(link).strip()).toRealPath()
                : own;
        return new GitFolders(top, own, common);
    }

    private static Path pointedTo(Path file) throws IOException {
        String line = Files.readString(file).strip();
        Path own = file.resolveSibling(line.replaceFirst("^gitdir:\\s*", ""));
        if (!line.startsWith("gitdir:") || !Files.isDirectory(own)) {
            throw new ProjectException(file + " names a Git folder that is not there (" + line
                    + "). Mend it with \"git worktree repair\" or \"git submodule update --init\".");
        }
        return own.toRealPath();
    }
}
