package dev.speedopt.repository;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.revwalk.RevWalk;

/** Evidence as notes on commits; {@code git log --notes=speed} shows it. */
public final class EvidenceNotes {
    public static final String REF = "refs/notes/speed";

    private final SpeedRepository repository;
    private final CommitWriter commits;

    public EvidenceNotes(SpeedRepository repository) {
        this.repository = repository;
        this.commits = new CommitWriter(repository);
    }

    /** Replaces what was noted on these commits before. */
    public void attach(List<ObjectId> annotated, String json) throws IOException {
        new RefWriter(repository).advance(REF, "evidence", current -> {
            try (ObjectReader reader = repository.jgit().newObjectReader();
                    RevWalk walk = new RevWalk(reader);
                    ObjectInserter inserter = repository.jgit().newObjectInserter()) {
                NoteMap notes =
                        current == null ? NoteMap.newEmptyMap() : NoteMap.read(reader, walk.parseCommit(current));
                for (ObjectId id : annotated) {
                    notes.set(id, json, inserter);
                }
                ObjectId tree = notes.writeTree(inserter);
                inserter.flush();
                return commits.commit(tree, current, "Notes added by speed\n");
            }
        });
    }
}
