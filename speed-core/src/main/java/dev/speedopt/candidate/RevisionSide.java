package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A commit: it has a version of every file. */
final class RevisionSide implements Side {
    private final SpeedRepository repository;
    private final Revision revision;
    private final MainSources sources;

    RevisionSide(SpeedRepository repository, Revision revision, MainSources sources) {
        this.repository = repository;
        this.revision = revision;
        this.sources = sources;
    }

    @Override
    public String name() {
        return revision.describe();
    }

    /** The files of which the other side has another version; new and deleted ones have nothing to be compared with. */
    @Override
    public List<Located> changes(Side other) {
        return sources.all().stream().filter(file -> differs(file, other)).toList();
    }

    private boolean differs(Located file, Side other) {
        Optional<byte[]> theirs = other.content(file);
        Optional<byte[]> ours = content(file);
        return ours.isPresent()
                && theirs.isPresent()
                && !Arrays.equals(ours.get(), theirs.get())
                && !revision.has(repository.relativePath(file.file()), theirs.get());
    }

    @Override
    public Optional<byte[]> content(Located file) {
        return revision.read(repository.relativePath(file.file()));
    }

    @Override
    public List<String> passedOver() {
        return List.of();
    }
}
