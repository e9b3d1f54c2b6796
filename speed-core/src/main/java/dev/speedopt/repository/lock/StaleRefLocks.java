package dev.speedopt.repository.lock;

import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lock files that a killed run left on refs that are speed's own. Whoever holds one rightfully does so for milliseconds: what
 * is still the same a second later belongs to nobody.
 */
public final class StaleRefLocks {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private StaleRefLocks() {}

    /**
     * Called only while the run lock is held, after a run that crashed.
     *
     * @param crashed id of that run
     */
    public static void sweep(Path commonFolder, String crashed) {
        try {
            Map<Path, FileTime> before = find(commonFolder, crashed);
            if (!before.isEmpty()) {
                Thread.sleep(PATIENCE.toMillis());
                for (Map.Entry<Path, FileTime> lock :
                        find(commonFolder, crashed).entrySet()) {
                    if (lock.getValue().equals(before.get(lock.getKey()))) {
                        Files.deleteIfExists(lock.getKey());
                    }
                }
            }
        } catch (IOException e) {
            throw GitFailure.of("clean up after the run " + crashed, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<Path, FileTime> find(Path commonFolder, String crashed) throws IOException {
        Path refs = commonFolder.resolve("refs");
        Map<Path, FileTime> locks = new HashMap<>();
        try (Stream<Path> files = Files.walk(refs)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".lock")).toList()) {
                String name = refs.relativize(file).toString().replace('\\', '/');
                boolean ours = name.startsWith("speed/")
                        || name.equals("notes/speed.lock")
                        || (name.startsWith("heads/") && name.endsWith("/" + crashed + ".lock"));
                if (ours) {
                    locks.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return locks;
    }
}
