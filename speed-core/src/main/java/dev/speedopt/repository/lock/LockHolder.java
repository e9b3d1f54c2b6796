package dev.speedopt.repository.lock;

import dev.speedopt.evidence.EvidenceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds the run lock.
 *
 * @param run id
 * @param pid of the process
 * @param since when the process was started, ISO-8601; {@code unknown} where the system does not tell
 * @param folder that the process was started in
 */
record LockHolder(String run, long pid, String since, String folder) {
    private static final String FILE = "holder.json";

    static LockHolder self(String run) {
        ProcessHandle process = ProcessHandle.current();
        return new LockHolder(
                run,
                process.pid(),
                process.info().startInstant().map(Instant::toString).orElse("unknown"),
                Path.of("").toAbsolutePath().toString());
    }

    static Optional<LockHolder> read(Path folder) {
        try {
            return Optional.of(EvidenceJson.read(Files.readString(folder.resolve(FILE)), LockHolder.class));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        EvidenceJson.write(this, folder.resolve(FILE));
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    String description() {
        return "run " + run + ", process " + pid + ", started " + since + " in " + folder;
    }
}
