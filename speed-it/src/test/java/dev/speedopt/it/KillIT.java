package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} at random moments. The number of kills is 3 in the ordinary build; {@code -Dspeed.it.kills=20} takes more,
 * {@code -Dspeed.it.seed} other moments.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("speed.it.kills", 3);
    private static final long SEED = Long.getLong("speed.it.seed", 20261122);

    @Test
    void a_run_that_is_killed_changes_nothing_of_the_users_and_the_next_one_says_how_it_goes_on() {
        MavenProject project = MavenProject.copyOf("src/quickstart", "killed");
        Random random = new Random(SEED);
        boolean interrupted = false;
        for (int i = 0; i < KILLS; i++) {
            MavenRun run = project.maven("speed:optimize", "-Dspeed.quick").start();
            boolean ended = run.ended(Duration.ofMillis(1_000 + random.nextInt(40_000)));
            run.kill();
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
        MavenRun last = project.maven("speed:optimize", "-Dspeed.quick", "-Dspeed.budget=40s")
                .succeeds();
        if (interrupted) {
            assertThat(last.output()).containsPattern("Resuming run|Starting anew");
        }
        project.isUntouched();
    }

    @Test
    void ctrl_c_ends_everything_within_two_seconds_and_keeps_what_was_found() throws Exception {
        MavenProject project = MavenProject.copyOf("src/quickstart", "interrupted");
        MavenRun run = project.maven("speed:optimize", "-Dspeed.quick").start();
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

    /** Java processes that have to do with the project; forks notice their parent's end within moments, so it waits a little. */
    private static List<String> leftBehind(MavenProject project) {
        List<String> left = List.of();
        for (int i = 0; i < 50; i++) {
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
