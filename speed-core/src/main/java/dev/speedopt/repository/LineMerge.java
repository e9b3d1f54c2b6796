package dev.speedopt.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** A three-way merge of lines. */
final class LineMerge {
    private LineMerge() {}

    /** Empty when both changed the same lines; never a conflict marker. */
    static Optional<byte[]> of(byte[] common, byte[] ours, byte[] theirs) throws IOException {
        MergeResult<RawText> result = new MergeAlgorithm()
                .merge(RawTextComparator.DEFAULT, new RawText(common), new RawText(ours), new RawText(theirs));
        if (result.containsConflicts()) {
            return Optional.empty();
        }
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        new MergeFormatter().formatMerge(merged, result, List.of("base", "ours", "theirs"), StandardCharsets.UTF_8);
        return Optional.of(merged.toByteArray());
    }
}
