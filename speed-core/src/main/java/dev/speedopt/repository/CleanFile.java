package dev.speedopt.repository;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.change.StoredFile;
import dev.speedopt.repository.settings.GitFailure;
import dev.speedopt.repository.state.DirtyFiles;
import dev.speedopt.repository.state.IndexFormat;
import dev.speedopt.repository.state.Operation;
import dev.speedopt.repository.state.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** A file of the working tree that Git knows and that was not edited: what it holds can always be had back. */
public final class CleanFile {
    private final Path file;
    private final byte[] content;

    private CleanFile(Path file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /**
     * @param path relative to the top, with {@code /}
     * @throws ProjectException when Git does not know it, when it was edited or staged, or a merge is going on
     */
    public static CleanFile of(SpeedRepository repository, String path) {
        try {
            Optional<Operation> operation =
                    Operation.inProgress(repository.folders().own());
            if (operation.isPresent()) {
                throw Problem.plain(
                        repository.folders(), List.of(operation.get().problem()));
            }
            ObjectId head = ObjectId.fromString(repository
                    .head()
                    .orElseThrow(() -> new ProjectException("The Git repository " + repository.top()
                            + " has no commit yet. Commit your sources first.")));
            // Refuses what HEAD does not have, too.
            StoredFile.read(repository.jgit(), head, path);
            Optional<Problem> index = IndexFormat.problem(repository.folders());
            if (index.isPresent()) {
                throw Problem.plain(repository.folders(), List.of(index.get()));
            }
            if (!DirtyFiles.find(repository.jgit(), head, List.of(path)).isEmpty()) {
                throw new ProjectException(
                        path + " has changes that are not committed. Commit or stash them (git stash), "
                                + "and run again; nothing was written.");
            }
            Path file = repository.top().resolve(path);
            return new CleanFile(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw GitFailure.of("read " + path, e);
        }
    }

    public byte[] content() {
        return content.clone();
    }

    /** In one step: whatever happens, the file is the one or the other. Its permissions are kept. */
    public void replaceWith(byte[] text) {
        Path part = file.resolveSibling(file.getFileName() + ".speed-part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(part, e);
            throw GitFailure.of("write " + file, e);
        }
    }

    private static void forget(Path part, IOException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
