package dev.speedopt.report.html;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.VisibleText;
import java.util.List;

/** A unified diff side by side: original left, candidate right, what changed within a line marked. */
final class DiffHtml {
    /** Longer lines are compared as a whole: marking words in them costs seconds and helps nobody. */
    private static final int LONGEST_MARKED = 400;

    private static final int MOST_MARKED_LINES = 400;

    private DiffHtml() {}

    /** @param attempt number of the attempt that it is of: assistive technology tells regions apart by their names */
    static Markup of(String diff, int attempt) {
        List<DiffHunk> hunks = DiffHunk.parse(VisibleText.of(diff));
        if (hunks.isEmpty()) {
            return diff.isBlank()
                    ? new Markup().leaf("p", "No difference is on record.")
                    : Facts.block(diff, "Difference of attempt " + attempt + " as it is on record");
        }
        Markup out = new Markup()
                .open(
                        "div",
                        "class",
                        "speed-diff",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        "Difference of attempt " + attempt)
                .open("table")
                .leaf("caption", "Difference, original and candidate side by side");
        out.open("thead").open("tr");
        for (String header : List.of("Line", "Original", "Line", "Candidate")) {
            out.leaf("th", header, "scope", "col");
        }
        out.close().close();
        for (DiffHunk hunk : hunks) {
            out.open("tbody");
            rows(out, hunk);
            out.close();
        }
        return out.close().close();
    }

    private static void rows(Markup out, DiffHunk hunk) {
        int original = hunk.originalStart();
        int candidate = hunk.candidateStart();
        for (DiffRow row : generator(hunk).generateDiffRows(hunk.original(), hunk.candidate())) {
            boolean left = row.getTag() != DiffRow.Tag.INSERT;
            boolean right = row.getTag() != DiffRow.Tag.DELETE;
            out.open("tr", "class", "speed-" + kind(row.getTag()));
            side(out, left, original, left && right ? "" : "−", row.getOldLine(), "del");
            side(out, right, candidate, left && right ? "" : "+", row.getNewLine(), "ins");
            out.close();
            original += left ? 1 : 0;
            candidate += right ? 1 : 0;
        }
    }

    private static void side(Markup out, boolean present, int number, String sign, String line, String mark) {
        out.leaf("td", present ? String.valueOf(number) : "", "class", "speed-line-number speed-" + mark);
        out.open("td", "class", "speed-code speed-" + mark);
        if (present) {
            out.open("code");
            if (!sign.isEmpty()) {
                out.leaf("span", sign + " ", "class", "speed-sign");
            }
            if (sign.isEmpty()) {
                DiffMarks.write(out, line, mark);
            } else {
                // All of it is new, or gone: its colour says so.
                out.text(DiffMarks.without(line));
            }
            out.close();
        }
        out.close();
    }

    private static String kind(DiffRow.Tag tag) {
        return switch (tag) {
            case INSERT -> "added";
            case DELETE -> "removed";
            case CHANGE -> "changed";
            case EQUAL -> "same";
        };
    }

    private static DiffRowGenerator generator(DiffHunk hunk) {
        return DiffRowGenerator.create()
                .showInlineDiffs(hunk.longestLine() <= LONGEST_MARKED && hunk.lines() <= MOST_MARKED_LINES)
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(start -> start ? DiffMarks.START : DiffMarks.END)
                .newTag(start -> start ? DiffMarks.START : DiffMarks.END)
                .build();
    }
}
