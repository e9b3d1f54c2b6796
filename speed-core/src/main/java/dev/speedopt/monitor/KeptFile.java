package dev.speedopt.monitor;

import dev.speedopt.evidence.EvidenceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Evidence in a file that another process writes anew now and then; read again when it changed. */
final class KeptFile<T> {
    private final Path file;
    private final Class<T> type;
    private String stamp = "";
    private @Nullable T content;

    KeptFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** @return whether it changed since the last look */
    boolean refresh() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            String now = attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
            if (now.equals(stamp)) {
                return false;
            }
            stamp = now;
            content = EvidenceJson.read(Files.readString(file), type);
            return true;
        } catch (IOException | UncheckedIOException | NullPointerException e) {
            // None yet, one of another version, or one that is being cleaned away: the page keeps what it had.
            return false;
        }
    }

    /** What it said when it could be read last; null before that. */
    @Nullable
    T content() {
        return content;
    }
}
