package dev.speedopt.repository.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Brings a change of one text onto another version of that text, line by line. */
public final class LineMerge {
    private LineMerge() {}

    /**
     * @param before text that the change was made from
     * @param after the same with the change
     * @param now text that it is to be brought onto
     * @return empty when both changed the same lines; never a text with conflict markers
     */
    public static Optional<String> onto(String now, String before, String after) {
        return now.equals(before)
                ? Optional.of(after)
                : of(bytes(before), bytes(now), bytes(after)).map(merged -> new String(merged, StandardCharsets.UTF_8));
    }

    /** A three-way merge; empty when both changed the same lines; never a conflict marker. */
    public static Optional<byte[]> of(byte[] common, byte[] ours, byte[] theirs) {
        MergeResult<RawText> result = new MergeAlgorithm()
                .merge(RawTextComparator.DEFAULT, new RawText(common), new RawText(ours), new RawText(theirs));
        if (result.containsConflicts()) {
            return Optional.empty();
        }
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(merged, result, List.of("base", "ours", "theirs"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return Optional.of(merged.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
