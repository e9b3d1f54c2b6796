package dev.speedopt.repository.past;

import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** Which lines of the later of two commits their diff shows, with three lines around each change. */
public final class ShownLines {
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*");

    private final Map<String, List<int[]>> ranges = new HashMap<>();

    private ShownLines() {}

    /** Of Java files, between two commits. */
    public static ShownLines between(SpeedRepository repository, Revision from, Revision to) {
        ShownLines shown = new ShownLines();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(text);
                RevWalk walk = new RevWalk(repository.jgit())) {
            formatter.setRepository(repository.jgit());
            formatter.setPathFilter(PathSuffixFilter.create(".java"));
            formatter.setDetectRenames(true);
            formatter.setContext(3);
            for (DiffEntry entry : formatter.scan(
                    walk.parseCommit(ObjectId.fromString(from.commit())).getTree(),
                    walk.parseCommit(ObjectId.fromString(to.commit())).getTree())) {
                text.reset();
                formatter.format(entry);
                formatter.flush();
                shown.ranges.put(entry.getNewPath(), hunks(text.toString(StandardCharsets.ISO_8859_1)));
            }
            return shown;
        } catch (IOException e) {
            throw GitFailure.of("compare " + from.describe() + " with " + to.describe(), e);
        }
    }

    /** Whether all of these lines are in one piece of what is shown. */
    public boolean shows(String path, int firstLine, int lastLine) {
        return ranges.getOrDefault(path, List.of()).stream()
                .anyMatch(range -> range[0] <= firstLine && lastLine <= range[1]);
    }

    private static List<int[]> hunks(String diff) {
        List<int[]> found = new ArrayList<>();
        for (String line : diff.split("\n", -1)) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                found.add(new int[] {first, first + count - 1});
            }
        }
        return found;
    }
}
