package dev.speedopt.target;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Unified diffs, as {@code git apply} takes them. */
public final class Diff {
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private Diff() {}

    /**
     * @param file relative to the build's top folder, with {@code /}
     * @return the diff with three lines of context; empty when both texts are the same
     */
    public static String unified(String file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), 3);
        return String.join("\n", diff) + "\n";
    }

    /** Lines without {@code \n}; a carriage return stays, and a missing last line end is marked as Git marks it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n" + NO_NEWLINE);
        }
        return lines;
    }
}
