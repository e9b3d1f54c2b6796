package dev.speedopt.repository;

import static dev.speedopt.repository.Attempts.GIT;
import static dev.speedopt.repository.Attempts.RUN;
import static dev.speedopt.repository.Attempts.attempt;
import static dev.speedopt.repository.Attempts.faster;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.lock.RunLock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Commits an attempt to a repository on a disk that has only so much room, or that can only be read: a program of its own, run
 * where such a disk can be had. Prints how each try ended.
 */
final class CrampedDisk {
    private static final int PAGE = 4096;

    private CrampedDisk() {}

    /** @param arguments {@code full} or {@code read-only}, and the folder of the disk with {@code repository} on it */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path disk = Path.of(arguments[1]);
        Path repository = disk.resolve("repository");
        if (arguments[0].equals("read-only")) {
            say(0, attempted(repository));
            return;
        }
        for (int pages = 0; pages < 40; pages++) {
            fill(disk, pages);
            String ending = attempted(repository);
            Files.delete(disk.resolve("filler"));
            say(pages, ending);
            if (ending.equals("committed")) {
                return;
            }
        }
    }

    private static void say(int pages, String ending) {
        System.out.println(pages + ": " + ending.replace('\n', ' '));
    }

    private static String attempted(Path top) {
        try (SpeedRepository repository = SpeedRepository.open(top);
                RunLock lock = repository.lock(RUN)) {
            Preconditions.check(repository, List.of(top), GIT);
            GitRun run = repository.begin(RUN, repository.head().orElseThrow(), GIT);
            run.recordAttempt(attempt(1), faster());
            run.accept(attempt(1), faster(), "{}");
            run.remember(attempt(1));
            return "committed";
        } catch (ProjectException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static void fill(Path disk, int pages) throws IOException {
        byte[] page = new byte[PAGE];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (disk.toFile().getUsableSpace() > (long) pages * PAGE) {
                filler.write(page);
            }
        } catch (IOException full) {
            // As full as it gets.
        }
    }
}
