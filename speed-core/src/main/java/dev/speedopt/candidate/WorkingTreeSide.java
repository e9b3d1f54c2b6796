package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The sources as they lie on disk. */
final class WorkingTreeSide implements Side {
    @Override
    public String name() {
        return "the working tree";
    }

    @Override
    public List<Located> changes(Side other) {
        return List.of();
    }

    @Override
    public Optional<byte[]> content(Located file) {
        try {
            return Optional.of(Files.readAllBytes(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.file() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> passedOver() {
        return List.of();
    }
}
