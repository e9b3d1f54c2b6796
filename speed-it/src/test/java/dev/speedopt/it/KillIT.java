package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} at random moments. Three of them in the ordinary build, on one method; {@code mvn verify -pl speed-it -am -Dit.test=KillIT
 * -Dinvoker.test=not-found-target -Dspeed.it.kills=100} takes as many as it says, on a whole project, and holds the end against an uninterrupted run;
 * {@code -Dspeed.it.seed} other moments.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("speed.it.kills", 3);
    private static final boolean MANY = KILLS > 10;
    private static final long SEED = Long.getLong("speed.it.seed", 20261122);
    private static final String[] RUN = {
        "speed:optimize", "-Dspeed.quick", "-Dspeed.target=org.acme.club." + (MANY ? "**" : "Names")
    };

    @Test
    void a_run_that_is_killed_changes_nothing_of_the_users_and_the_next_one_goes_on_to_the_same_end()
            throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/shards", "killed");
        Random random = new Random(SEED);
        boolean interrupted = false;
        int ends = 0;
        for (int i = 0; i < KILLS; i++) {
            MavenRun run = project.maven(RUN).start();
            boolean ended = run.ended(Duration.ofMillis(1_000 + random.nextInt(MANY ? 30_000 : 12_000)));
            run.kill();
            ends += ended ? 1 : 0;
            project.isUntouched();
            assertThat(project.git("fsck", "--no-dangling")).doesNotContain("error", "missing", "corrupt");
            assertThat(leftBehind(project))
                    .as("processes left behind by kill %d", i + 1)
                    .isEmpty();
            if (interrupted && run.output().contains("Running the tests")) {
                assertThat(run.output()).containsPattern("Resuming run|Starting anew");
            }
            interrupted = !ended
                    && project.directory()
                            .resolve("target/speed/state.json")
                            .toFile()
                            .exists();
        }
        MavenRun last = project.maven(RUN).succeeds();
        if (interrupted) {
            assertThat(last.output()).containsPattern("Resuming run|Starting anew");
        }
        project.isUntouched();
        assertThat(dangling(project)).as("lock files of Git").isEmpty();
        if (MANY) {
            assertThat(ends).as("runs that were over before their kill").isLessThan(KILLS / 2);
            MavenProject uninterrupted = MavenProject.copyOf("src/junit/shards", "not-killed");
            uninterrupted.maven(RUN).succeeds();
            assertThat(accepted(project)).isEqualTo(accepted(uninterrupted));
        }
    }

    private static List<String> accepted(MavenProject project) throws IOException {
        return project.result().attempts().stream()
                .filter(Attempt::accepted)
                .map(attempt -> attempt.target().toString())
                .sorted()
                .toList();
    }

    private static List<Path> dangling(MavenProject project) throws IOException {
        try (Stream<Path> files = Files.walk(project.file(".git"))) {
            return files.filter(file -> file.toString().endsWith(".lock")).toList();
        }
    }

    @Test
    void ctrl_c_ends_everything_within_two_seconds_and_keeps_what_was_found() throws Exception {
        MavenProject project = MavenProject.copyOf("src/junit/shards", "interrupted");
        MavenRun run = project.maven(RUN).start();
        long patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!run.output().contains("measur") && System.nanoTime() < patience) {
            Thread.sleep(200);
        }
        run.interrupt();
        assertThat(run.ended(Duration.ofSeconds(10))).isTrue();
        assertThat(leftBehind(project)).isEmpty();
        assertThat(project.file("target/speed/run.json")).exists();
        project.isUntouched();
    }

    /** Java processes that have to do with the project; forks notice their parent's end once they have started, so it waits a little. */
    private static List<String> leftBehind(MavenProject project) {
        List<String> left = List.of();
        for (int i = 0; i < 300; i++) {
            left = ProcessHandle.allProcesses()
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .map(process -> process.info().commandLine().orElse(""))
                    .filter(command -> command.contains(project.directory().toString()))
                    .toList();
            if (left.isEmpty()) {
                return left;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return left;
    }
}
