package dev.speedopt.repository.data;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.CommitWriter;
import dev.speedopt.repository.RefWriter;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Baselines in the history ({@code refs/speed/data}), one JSON file each under a name of its own, so that those of two machines
 * join by union; {@code refs/speed/baselines} keeps their commits from being collected as garbage.
 */
public final class BaselineStore {
    private static final String FOLDER = "baselines";
    private static final String REFS = "refs/speed/baselines/";

    private final SpeedRepository repository;

    public BaselineStore(SpeedRepository repository) {
        this.repository = repository;
    }

    /**
     * Keeps a baseline.
     *
     * @param name of the baseline, fit for a Git branch
     * @param id unique, sorted by time
     * @param commit full id of its code
     * @throws ProjectException when the name cannot be one
     */
    public void write(String name, String id, String commit, String json) {
        mustBeName(name);
        CommitWriter commits = new CommitWriter(repository);
        String path = path(name) + id + ".json";
        try {
            ObjectId blob = commits.blob(json.getBytes(StandardCharsets.UTF_8));
            RefWriter refs = new RefWriter(repository);
            refs.advance(REFS + name + "/" + id, "baseline " + name, current -> ObjectId.fromString(commit));
            refs.advance(
                    AttemptHistory.REF,
                    "baseline " + name,
                    current -> commits.commit(
                            commits.treeWith(current, path, blob), current, "Baseline " + name + " " + id + "\n"));
        } catch (IOException e) {
            throw GitFailure.of("keep the baseline " + name, e);
        }
    }

    /** The JSON of all baselines of a name, oldest first. */
    public List<String> read(String name) {
        mustBeName(name);
        List<String> found = new ArrayList<>();
        Optional<Revision> data = repository.revision(AttemptHistory.REF);
        if (data.isPresent()) {
            String prefix = path(name);
            for (Map.Entry<String, String> file :
                    data.get().files(List.of(FOLDER + "/" + name)).entrySet()) {
                if (!file.getKey().substring(prefix.length()).contains("/")) {
                    found.add(new String(data.get().read(file.getKey()).orElseThrow(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /** Names that there are baselines of, in order. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        repository
                .revision(AttemptHistory.REF)
                .ifPresent(data -> data.files(List.of(FOLDER)).keySet().stream()
                        .filter(path -> path.lastIndexOf('/') > FOLDER.length())
                        .forEach(path -> names.add(path.substring(FOLDER.length() + 1, path.lastIndexOf('/')))));
        return List.copyOf(names);
    }

    /** Takes the baselines of all names out of the history, by a commit; where there are none, nothing is written. */
    public void clear() {
        CommitWriter commits = new CommitWriter(repository);
        try {
            if (names().isEmpty()) {
                return;
            }
            new RefWriter(repository)
                    .advance(
                            AttemptHistory.REF,
                            "reset",
                            current -> commits.commit(
                                    commits.treeWithout(Objects.requireNonNull(current), FOLDER),
                                    current,
                                    "Forget the baselines\n"));
        } catch (IOException e) {
            throw GitFailure.of("forget the baselines", e);
        }
    }

    private static String path(String name) {
        return FOLDER + "/" + name + "/";
    }

    private static void mustBeName(String name) {
        if (!Repository.isValidRefName(REFS + name + "/x")) {
            throw new ProjectException(
                    "'" + name + "' cannot be the name of a baseline: it must be fit for a Git branch. "
                            + "Name one with -Dspeed.baseline=main.");
        }
    }
}
