package dev.speedopt.repository.data;

import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.Trailers;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads the history ({@code refs/speed/data} and what belongs to it) back, every machine's attempts that were fetched. */
public final class AttemptRecords {
    private static final Pattern PATH = Pattern.compile("(\\d{8}-\\d{6}-[0-9a-f]{4})/(\\d{1,9})\\.json");
    private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{40})");
    private static final int MOST_COMMITS = 50_000;

    private final SpeedRepository repository;

    public AttemptRecords(SpeedRepository repository) {
        this.repository = repository;
    }

    /** Takes one attempt's JSON, as it is stored. */
    @FunctionalInterface
    public interface Reader {
        /** @param path {@code run/number.json} */
        void read(String run, String path, String json);
    }

    /**
     * Hands over the attempts of the runs that are wanted, in the order of their runs.
     *
     * @param wanted by id of the run
     */
    public void read(Predicate<String> wanted, Reader reader) {
        try (ObjectReader objects = repository.jgit().newObjectReader();
                RevWalk commits = new RevWalk(objects);
                TreeWalk walk = new TreeWalk(objects)) {
            Ref tip = repository.jgit().exactRef(AttemptHistory.REF);
            if (tip == null) {
                return;
            }
            walk.addTree(commits.parseCommit(tip.getObjectId()).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                Matcher path = PATH.matcher(walk.getPathString());
                if (path.matches()
                        && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE
                        && wanted.test(path.group(1))) {
                    byte[] json = objects.open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE);
                    reader.read(path.group(1), path.group(), new String(json, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw GitFailure.of("read the history (" + AttemptHistory.REF + ")", e);
        }
    }

    /** The commit that a run started from: what its attempts ref grew out of. Empty where that ref was not fetched. */
    public Optional<String> base(String run) {
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            Ref tip = repository.jgit().exactRef("refs/speed/attempts/" + run);
            if (tip == null) {
                return Optional.empty();
            }
            RevCommit commit = walk.parseCommit(tip.getObjectId());
            while (!commit.getFooterLines(Trailers.ATTEMPT).isEmpty()) {
                if (commit.getParentCount() == 0) {
                    return Optional.empty();
                }
                commit = walk.parseCommit(commit.getParent(0));
            }
            return Optional.of(commit.getName());
        } catch (IOException e) {
            throw GitFailure.of("find what run " + run + " started from", e);
        }
    }

    /** Full ids of the commits that a later one on the user's branch says that it reverts, the newest 50,000 looked at. */
    public Set<String> takenBack() {
        Set<String> reverted = new HashSet<>();
        try (RevWalk walk = new RevWalk(repository.jgit())) {
            ObjectId head = repository.jgit().resolve("HEAD");
            if (head != null) {
                walk.markStart(walk.parseCommit(head));
                int seen = 0;
                for (RevCommit commit = walk.next(); commit != null && seen < MOST_COMMITS; commit = walk.next()) {
                    Matcher reverts = REVERTS.matcher(commit.getFullMessage());
                    while (reverts.find()) {
                        reverted.add(reverts.group(1));
                    }
                    seen++;
                }
            }
            return reverted;
        } catch (IOException e) {
            throw GitFailure.of("look for reverts of accepted changes", e);
        }
    }
}
