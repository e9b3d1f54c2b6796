package dev.speedopt.repository.state;

import dev.speedopt.repository.settings.GitFolders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which branches are checked out, in the main and in linked working trees: what moves under their feet looks like an edit. */
public final class WorkTrees {
    private final GitFolders folders;

    public WorkTrees(GitFolders folders) {
        this.folders = folders;
    }

    /**
     * The Git folder of a working tree that has the branch checked out.
     *
     * @param ref full name
     */
    public Optional<Path> holding(String ref) throws IOException {
        if (on(folders.common(), ref)) {
            return Optional.of(folders.common());
        }
        Path linked = folders.common().resolve("worktrees");
        if (Files.isDirectory(linked)) {
            try (DirectoryStream<Path> trees = Files.newDirectoryStream(linked)) {
                for (Path tree : trees) {
                    if (on(tree, ref)) {
                        return Optional.of(tree);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean on(Path gitFolder, String ref) throws IOException {
        Path head = gitFolder.resolve("HEAD");
        return Files.isRegularFile(head) && Files.readString(head).strip().equals("ref: " + ref);
    }
}
