package dev.speedopt.optimization.opportunity;

import dev.speedopt.analysis.opportunity.Past;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.StoredAttempts;
import dev.speedopt.repository.past.RecentChanges;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What Git remembers of the project.
 *
 * @param past attempts
 * @param changes of files in the last 90 days, by path from {@code top}
 * @param top of the working tree
 * @param notes why there is nothing, where there is nothing
 */
record Memory(Past past, Map<String, Integer> changes, Path top, List<String> notes) {
    private static final int MOST_ATTEMPTS = 500;

    private static final Duration LATELY = Duration.ofDays(90);

    Memory {
        changes = Map.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** Of the repository that a folder lies in; nothing where there is none that can be read. */
    static Memory of(Path root) {
        try (SpeedRepository repository = SpeedRepository.open(root)) {
            return new Memory(
                    Past.of(StoredAttempts.latest(repository, MOST_ATTEMPTS)),
                    RecentChanges.count(repository, LATELY, Instant.now()),
                    repository.top(),
                    List.of());
        } catch (ProjectException e) {
            return new Memory(
                    Past.none(), Map.of(), root, List.of("Nothing is known of the files' history: " + e.getMessage()));
        }
    }

    /** Commits that changed a file lately. */
    int commits(Path file) {
        return file.startsWith(top)
                ? changes.getOrDefault(top.relativize(file).toString().replace('\\', '/'), 0)
                : 0;
    }
}
