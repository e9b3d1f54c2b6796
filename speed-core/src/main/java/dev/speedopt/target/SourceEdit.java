package dev.speedopt.target;

import java.util.Comparator;
import java.util.List;

/**
 * One change of a text: the characters from {@code start} to {@code end} give way to {@code replacement}.
 *
 * @param start offset of the first character that goes, from 0
 * @param end offset after the last one; {@code start} for an insertion
 * @param replacement what comes instead
 */
public record SourceEdit(int start, int end, String replacement) {
    public SourceEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    public static SourceEdit insert(int offset, String text) {
        return new SourceEdit(offset, offset, text);
    }

    public static SourceEdit delete(int start, int end) {
        return new SourceEdit(start, end, "");
    }

    /** Whether both change the same characters; insertions at the same place do not. */
    public boolean overlaps(SourceEdit other) {
        return start < other.end && other.start < end;
    }

    /**
     * Makes all changes at once; offsets are those of {@code text}. Insertions at one place keep the order of the list.
     *
     * @throws IllegalArgumentException when two edits overlap
     */
    public static String apply(String text, List<SourceEdit> edits) {
        List<SourceEdit> sorted = edits.stream()
                .sorted(Comparator.comparingInt(SourceEdit::start).thenComparing(SourceEdit::end))
                .toList();
        StringBuilder out = new StringBuilder(text.length() + 256);
        int done = 0;
        for (SourceEdit edit : sorted) {
            if (edit.start < done) {
                throw new IllegalArgumentException("Edits overlap at " + edit.start);
            }
            out.append(text, done, edit.start).append(edit.replacement);
            done = edit.end;
        }
        return out.append(text, done, text.length()).toString();
    }
}
