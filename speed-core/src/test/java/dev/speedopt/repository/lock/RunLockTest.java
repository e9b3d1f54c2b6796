package dev.speedopt.repository.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path folder;

    @Test
    void a_second_run_is_refused_and_told_who_holds_the_lock() {
        try (RunLock lock = RunLock.acquire(folder, "run-1")) {
            assertThat(lock.crashedRun()).isEmpty();
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> RunLock.acquire(folder, "run-2"))
                    .withMessageContaining("run run-1")
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
        RunLock.acquire(folder, "run-3").close();
    }

    @Test
    @Timeout(60)
    void a_killed_process_gives_the_lock_back_and_its_run_is_known() throws IOException, InterruptedException {
        Process holder = start();
        try {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> RunLock.acquire(folder, "run-2"))
                    .withMessageContaining("run run-of-child")
                    .withMessageContaining("process " + holder.pid());
        } finally {
            holder.destroyForcibly();
            holder.waitFor(10, TimeUnit.SECONDS);
        }

        try (RunLock lock = RunLock.acquire(folder, "run-2")) {
            assertThat(lock.crashedRun()).hasValue("run-of-child");
        }
        try (RunLock lock = RunLock.acquire(folder, "run-3")) {
            assertThat(lock.crashedRun()).isEmpty();
        }
    }

    private Process start() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString()))
                .inheritIO()
                .start();
        while (!Files.exists(folder.resolve("ready")) && holder.isAlive()) {
            Thread.sleep(20);
        }
        return holder;
    }

    /** Takes the lock and never ends. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Path.of(arguments[0]);
            RunLock lock = RunLock.acquire(folder, "run-of-child");
            Files.writeString(folder.resolve("ready"), lock.crashedRun().toString());
            Thread.sleep(60_000);
            lock.close();
        }
    }
}
