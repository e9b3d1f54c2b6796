package dev.speedopt.repository.state;

import dev.speedopt.repository.settings.GitFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.util.FS;

/** Whether JGit understands the index. */
public final class IndexFormat {
    private IndexFormat() {}

    public static Optional<Problem> problem(GitFolders folders) throws IOException {
        Path index = folders.own().resolve("index");
        if (!Files.exists(index)) {
            return Optional.empty();
        }
        try {
            DirCache.read(index.toFile(), FS.DETECTED);
            return Optional.empty();
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("link") || splitBefore(folders)) {
                return Optional.of(new Problem(
                        "Its index is split (core.splitIndex), which JGit cannot read.",
                        "Run \"git update-index --no-split-index\"."));
            }
            if (message.contains("sdir")) {
                return Optional.of(new Problem(
                        "Its index is sparse (index.sparse), which JGit cannot read.",
                        "Run \"git sparse-checkout disable\"."));
            }
            return Optional.of(new Problem(
                    "Its index cannot be read: " + message + ".", "Run \"git status\" to see whether Git can."));
        }
    }

    private static boolean splitBefore(GitFolders folders) throws IOException {
        try (Stream<Path> files = Files.list(folders.own())) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("sharedindex."));
        }
    }
}
