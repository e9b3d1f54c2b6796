package dev.speedopt.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One hunk of a unified diff.
 *
 * @param originalStart number of its first original line, from 1
 * @param candidateStart number of its first candidate line, from 1
 * @param original lines before, context included
 * @param candidate lines after, context included
 */
record DiffHunk(int originalStart, int candidateStart, List<String> original, List<String> candidate) {
    private static final Pattern HEADER = Pattern.compile("^@@ -(\\d{1,9})(?:,\\d+)? \\+(\\d{1,9})(?:,\\d+)? @@.*");

    DiffHunk {
        original = List.copyOf(original);
        candidate = List.copyOf(candidate);
    }

    /** All hunks in order; what stands before the first one is left out, and a line with no sign counts as context. */
    static List<DiffHunk> parse(String diff) {
        List<DiffHunk> hunks = new ArrayList<>();
        List<String> original = new ArrayList<>();
        List<String> candidate = new ArrayList<>();
        int[] start = null;
        for (String line : diff.split("\n", -1)) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                if (start != null) {
                    hunks.add(new DiffHunk(start[0], start[1], original, candidate));
                }
                start = new int[] {Integer.parseInt(header.group(1)), Integer.parseInt(header.group(2))};
                original.clear();
                candidate.clear();
            } else if (start != null && !line.isEmpty() && !line.startsWith("\\")) {
                String text = " -+".indexOf(line.charAt(0)) >= 0 ? line.substring(1) : line;
                if (line.charAt(0) != '+') {
                    original.add(text);
                }
                if (line.charAt(0) != '-') {
                    candidate.add(text);
                }
            }
        }
        if (start != null) {
            hunks.add(new DiffHunk(start[0], start[1], original, candidate));
        }
        return hunks;
    }

    int lines() {
        return original.size() + candidate.size();
    }

    int longestLine() {
        return Math.max(longest(original), longest(candidate));
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }
}
