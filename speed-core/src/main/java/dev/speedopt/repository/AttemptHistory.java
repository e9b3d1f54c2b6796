package dev.speedopt.repository;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.lib.ObjectId;

/** Every attempt ever made, one JSON file each, so that the histories of two machines join by union. */
public final class AttemptHistory {
    public static final String REF = "refs/speed/data";

    private final SpeedRepository repository;

    public AttemptHistory(SpeedRepository repository) {
        this.repository = repository;
    }

    public void write(Attempt attempt) throws IOException {
        CommitWriter commits = new CommitWriter(repository);
        String path = attempt.run() + "/" + attempt.id() + ".json";
        ObjectId blob = commits.blob(EvidenceJson.write(attempt).getBytes(StandardCharsets.UTF_8));
        new RefWriter(repository).advance(REF, "attempt " + path, current -> {
            ObjectId tree = commits.treeWith(current, path, blob);
            return current != null && tree.equals(commits.tree(current))
                    ? current
                    : commits.commit(tree, current, "Attempt " + path + "\n");
        });
    }
}
