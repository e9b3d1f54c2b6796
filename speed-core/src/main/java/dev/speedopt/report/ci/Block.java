package dev.speedopt.report.ci;

import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a file, and what takes their place. There is always a line to replace: an insertion takes its neighbour along,
 * because that is all that a suggestion on GitHub can do.
 *
 * @param firstLine of what is replaced, from 1
 * @param lastLine of what is replaced
 * @param lines in their place, without line ends; none deletes
 */
record Block(int firstLine, int lastLine, List<String> lines) {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+\\d+(?:,\\d+)? @@.*");

    Block {
        lines = List.copyOf(lines);
    }

    /** Every run of changed lines of a unified diff of one file, in order. */
    static List<Block> of(String diff) {
        List<Block> blocks = new ArrayList<>();
        Reader reader = new Reader(blocks);
        boolean inside = false;
        for (String line : diff.split("\n", -1)) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                reader.end("");
                reader.begin(Integer.parseInt(hunk.group(1)));
                inside = true;
            } else if (inside) {
                reader.line(line);
            }
        }
        reader.end("");
        return List.copyOf(blocks);
    }

    /** The new lines, each with its line end. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Whether it can be printed as it is: with characters in it that hide, what is shown would not be what is applied. */
    boolean printable() {
        return VisibleText.of(text()).equals(text());
    }

    private static final class Reader {
        private final List<Block> blocks;
        private final List<String> added = new ArrayList<>();
        private int next;
        private int removed;
        private String before = "";
        private boolean hasBefore;

        Reader(List<Block> blocks) {
            this.blocks = blocks;
        }

        void begin(int line) {
            next = Math.max(1, line);
            hasBefore = false;
        }

        void line(String line) {
            String text = line.isEmpty() ? "" : line.substring(1).replaceFirst("\r$", "");
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '-' -> {
                    removed++;
                    next++;
                }
                case '+' -> added.add(text);
                case ' ' -> {
                    boolean taken = end(text);
                    next++;
                    before = text;
                    hasBefore = !taken;
                }
                default -> {
                    // "\ No newline at end of file" is no line.
                }
            }
        }

        /**
         * Ends a run of changed lines.
         *
         * @param after the line that follows it
         * @return whether that line was taken into the block
         */
        boolean end(String after) {
            boolean taken = false;
            if (removed > 0) {
                blocks.add(new Block(next - removed, next - 1, added));
            } else if (!added.isEmpty() && hasBefore) {
                List<String> lines = new ArrayList<>(List.of(before));
                lines.addAll(added);
                blocks.add(new Block(next - 1, next - 1, lines));
            } else if (!added.isEmpty()) {
                List<String> lines = new ArrayList<>(added);
                lines.add(after);
                blocks.add(new Block(next, next, lines));
                taken = true;
            }
            hasBefore = hasBefore && removed == 0 && added.isEmpty();
            removed = 0;
            added.clear();
            return taken;
        }
    }
}
