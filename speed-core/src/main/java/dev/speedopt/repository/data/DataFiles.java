package dev.speedopt.repository.data;

import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.CommitWriter;
import dev.speedopt.repository.RefWriter;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Further files in the history ({@code refs/speed/data}), shared and joined with the attempts: plans of several machines. */
public final class DataFiles {
    private final SpeedRepository repository;

    public DataFiles(SpeedRepository repository) {
        this.repository = repository;
    }

    /**
     * Keeps a file; one that is there with the same text stays as it is.
     *
     * @param path with {@code /}
     */
    public void write(String path, String text) {
        CommitWriter commits = new CommitWriter(repository);
        try {
            ObjectId blob = commits.blob(text.getBytes(StandardCharsets.UTF_8));
            new RefWriter(repository).advance(AttemptHistory.REF, path, current -> {
                ObjectId tree = commits.treeWith(current, path, blob);
                return current != null && tree.equals(commits.tree(current))
                        ? current
                        : commits.commit(tree, current, "Write " + path + "\n");
            });
        } catch (IOException e) {
            throw GitFailure.of("keep " + path, e);
        }
    }

    public Optional<String> read(String path) {
        return repository
                .revision(AttemptHistory.REF)
                .flatMap(data -> data.read(path))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Paths below a folder, in order. */
    public List<String> list(String folder) {
        return repository
                .revision(AttemptHistory.REF)
                .map(data -> List.copyOf(data.files(List.of(folder)).keySet()))
                .orElse(List.of());
    }
}
