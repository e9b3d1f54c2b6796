package dev.speedopt.repository.data;

import dev.speedopt.repository.CommitWriter;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.notes.Note;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.notes.NoteMapMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Joins what two machines have written to one of speed's own refs: everything of both, in one commit on top of both. */
final class DataUnion {
    private final SpeedRepository repository;

    DataUnion(SpeedRepository repository) {
        this.repository = repository;
    }

    /**
     * @param ref that both are versions of: notes are joined as notes, anything else file by file
     * @param ours null for nothing yet
     * @return {@code ours} or {@code theirs} where one holds the other
     */
    ObjectId join(String ref, @Nullable ObjectId ours, ObjectId theirs) throws IOException {
        if (ours == null || ours.equals(theirs)) {
            return theirs;
        }
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            RevCommit mine = walk.parseCommit(ours);
            RevCommit other = walk.parseCommit(theirs);
            if (walk.isMergedInto(other, mine)) {
                return mine;
            }
            if (walk.isMergedInto(mine, other)) {
                return other;
            }
            RevCommit base = base(walk, mine, other);
            ObjectId tree = ref.startsWith("refs/notes/") ? notes(base, mine, other) : files(base, mine, other);
            return new CommitWriter(repository)
                    .commit(tree, parents(base, mine, other), "Join two machines' records\n");
        }
    }

    /** The history of who was compacted goes on; that of the other, with all of its raw samples, need not be kept. */
    private List<ObjectId> parents(@Nullable RevCommit base, RevCommit mine, RevCommit other) throws IOException {
        List<ObjectId> parents = new ArrayList<>();
        boolean compacted = Compaction.begins(repository, mine);
        if (base != null || compacted || !Compaction.begins(repository, other)) {
            parents.add(mine.getId());
        }
        if (base != null || !compacted || Compaction.begins(repository, other)) {
            parents.add(other.getId());
        }
        return parents;
    }

    private static @Nullable RevCommit base(RevWalk walk, RevCommit one, RevCommit two) throws IOException {
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(one);
        walk.markStart(two);
        RevCommit base = walk.next();
        if (base != null) {
            walk.parseBody(base);
        }
        return base;
    }

    private ObjectId files(@Nullable RevCommit base, RevCommit mine, RevCommit other) throws IOException {
        try (ObjectReader reader = repository.jgit().newObjectReader();
                ObjectInserter inserter = repository.jgit().newObjectInserter();
                TreeWalk walk = new NameConflictTreeWalk(reader)) {
            RecordChoice choice = new RecordChoice(reader);
            if (base == null) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(base.getTree());
            }
            walk.addTree(mine.getTree());
            walk.addTree(other.getTree());
            walk.setRecursive(true);
            DirCache joined = DirCache.newInCore();
            DirCacheBuilder builder = joined.builder();
            while (walk.next()) {
                ObjectId chosen = choice.between(blob(walk, 0), blob(walk, 1), blob(walk, 2));
                if (chosen != null) {
                    DirCacheEntry entry = new DirCacheEntry(walk.getRawPath());
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(chosen);
                    builder.add(entry);
                }
            }
            builder.finish();
            ObjectId tree = joined.writeTree(inserter);
            inserter.flush();
            return tree;
        }
    }

    private static @Nullable ObjectId blob(TreeWalk walk, int side) {
        return (walk.getRawMode(side) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE ? walk.getObjectId(side) : null;
    }

    private ObjectId notes(@Nullable RevCommit base, RevCommit mine, RevCommit other) throws IOException {
        try (ObjectReader reader = repository.jgit().newObjectReader();
                ObjectInserter inserter = repository.jgit().newObjectInserter()) {
            NoteMap before = base == null ? NoteMap.newEmptyMap() : NoteMap.read(reader, base);
            NoteMap joined = new NoteMapMerger(repository.jgit(), DataUnion::note, MergeStrategy.RESOLVE)
                    .merge(before, NoteMap.read(reader, mine), NoteMap.read(reader, other));
            ObjectId tree = joined.writeTree(inserter);
            inserter.flush();
            return tree;
        }
    }

    private static @Nullable Note note(
            @Nullable Note base,
            @Nullable Note ours,
            @Nullable Note theirs,
            ObjectReader reader,
            ObjectInserter inserter)
            throws IOException {
        ObjectId chosen = new RecordChoice(reader).between(data(base), data(ours), data(theirs));
        return chosen == null || (ours != null && chosen.equals(ours.getData())) ? ours : theirs;
    }

    private static @Nullable ObjectId data(@Nullable Note note) {
        return note == null ? null : note.getData();
    }
}
