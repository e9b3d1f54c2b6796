package dev.speedopt.repository.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.CommitWriter;
import dev.speedopt.repository.RefWriter;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of old raw samples in the history: figures, bounds and reasons stay, the single pairs of forks that they come from
 * go. The history of the ref begins anew with that, so that Git's own garbage collection frees the room.
 */
public final class Compaction {
    private static final String FIRST_LINE = "Compact records before ";
    /** Of looking for something to let go of. */
    private static final Duration PAUSE = Duration.ofDays(30);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final SpeedRepository repository;

    public Compaction(SpeedRepository repository) {
        this.repository = repository;
    }

    /** Whether the history of a commit begins with a compaction. */
    static boolean begins(SpeedRepository repository, RevCommit commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(commit));
            boolean begins = false;
            for (RevCommit each : walk) {
                begins |= each.getParentCount() == 0 && each.getFullMessage().startsWith(FIRST_LINE);
            }
            return begins;
        }
    }

    /**
     * Compacts what is older; does nothing where that was done less than 30 days before, or where there is nothing to let go of.
     *
     * @param days that raw samples are kept; 0 for ever
     * @return how many records were compacted
     */
    public int run(int days, Instant now) {
        try {
            Ref tip = repository.jgit().exactRef(AttemptHistory.REF);
            if (days == 0 || tip == null) {
                return 0;
            }
            String before = DAY.format(now.minus(Duration.ofDays(days)));
            String last = lastTime(tip.getObjectId());
            if (last != null
                    && DAY.format(now.minus(Duration.ofDays(days)).minus(PAUSE)).compareTo(last) < 0) {
                return 0;
            }
            int[] compacted = {0};
            new RefWriter(repository).replace(AttemptHistory.REF, "compact", current -> {
                compacted[0] = 0;
                ObjectId tree = compact(Objects.requireNonNull(current), before, compacted);
                return compacted[0] == 0
                        ? current
                        : new CommitWriter(repository).commit(tree, (ObjectId) null, FIRST_LINE + before + "\n");
            });
            return compacted[0];
        } catch (IOException e) {
            throw GitFailure.of("compact the history (" + AttemptHistory.REF + ")", e);
        }
    }

    /** The day that the last compaction went up to; null where there was none. */
    private @Nullable String lastTime(ObjectId tip) throws IOException {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            walk.markStart(walk.parseCommit(tip));
            String last = null;
            for (RevCommit each : walk) {
                if (each.getParentCount() == 0 && each.getFullMessage().startsWith(FIRST_LINE)) {
                    last = each.getShortMessage().substring(FIRST_LINE.length());
                }
            }
            return last;
        }
    }

    private ObjectId compact(ObjectId commit, String before, int[] compacted) throws IOException {
        try (ObjectReader reader = repository.jgit().newObjectReader();
                ObjectInserter inserter = repository.jgit().newObjectInserter();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commits.parseCommit(commit).getTree());
            walk.setRecursive(true);
            DirCache all = DirCache.newInCore();
            DirCacheBuilder builder = all.builder();
            while (walk.next()) {
                DirCacheEntry entry = new DirCacheEntry(walk.getRawPath());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(walk.getObjectId(0));
                if (walk.getPathString().matches("\\d{8}-\\d{6}-[0-9a-f]{4}/\\d+\\.json")
                        && walk.getPathString().compareTo(before) < 0) {
                    JsonNode record =
                            RecordJson.read(reader.open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE));
                    JsonNode less = RecordJson.withoutSamples(record);
                    if (!less.equals(record)) {
                        entry.setObjectId(
                                inserter.insert(org.eclipse.jgit.lib.Constants.OBJ_BLOB, RecordJson.write(less)));
                        compacted[0]++;
                    }
                }
                builder.add(entry);
            }
            builder.finish();
            ObjectId tree = all.writeTree(inserter);
            inserter.flush();
            return tree;
        }
    }
}
