package dev.speedopt.repository.change;

import java.io.IOException;
import java.util.Optional;

/** Brings a change that was made from one version of a file onto another version of it. */
public final class StackedMerge {
    private StackedMerge() {}

    /** Empty when both changed the same lines; never a conflict marker. */
    public static Optional<FileChange> merge(StoredFile now, FileChange change) throws IOException {
        if (now.is(change.original())) {
            return Optional.of(change);
        }
        LineEndings working = LineEndings.of(change.original());
        return LineMerge.of(now.stored(change.original()), now.content(), now.stored(change.optimized()))
                .map(merged -> new FileChange(change.path(), working.applyTo(now.content()), working.applyTo(merged)));
    }
}
