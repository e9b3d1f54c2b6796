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

/** Brings a change that was made from one version of a file onto another version of it. */
final class StackedMerge {
    private StackedMerge() {}

    /** Empty when both changed the same lines; never a conflict marker. */
    static Optional<FileChange> merge(StoredFile now, FileChange change) throws IOException {
        if (now.is(change.original())) {
            return Optional.of(change);
        }
        RawText common = new RawText(now.stored(change.original()));
        RawText ours = new RawText(now.content());
        RawText theirs = new RawText(now.stored(change.optimized()));
        MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, common, ours, theirs);
        if (result.containsConflicts()) {
            return Optional.empty();
        }
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        new MergeFormatter()
                .formatMerge(merged, result, List.of("base", "accepted", "candidate"), StandardCharsets.UTF_8);
        LineEndings working = LineEndings.of(change.original());
        return Optional.of(
                new FileChange(change.path(), working.applyTo(now.content()), working.applyTo(merged.toByteArray())));
    }
}
