package dev.speedopt.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "SKIPPED: there is no /bin/sh")
class OrphanWatchTest {
    @TempDir
    Path folder;

    private Process maven;

    @BeforeEach
    void start_maven() throws IOException {
        maven = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end_maven() {
        maven.destroyForcibly();
    }

    @Test
    void a_test_jvm_and_what_it_started_end_when_maven_is_killed() throws Exception {
        Process script = script("(sleep 61; true) & sleep 60; true");
        assertThat(script.waitFor(2, TimeUnit.SECONDS)).isFalse();
        List<ProcessHandle> started = script.descendants().toList();
        assertThat(started).hasSizeGreaterThanOrEqualTo(2);

        maven.destroyForcibly().waitFor();

        assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
        for (ProcessHandle each : started) {
            each.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_test_jvm_that_ends_by_itself_does_so_with_its_own_code_and_holds_nothing_open() throws Exception {
        Process script = script("echo said; sleep 1; exit 7");
        assertThat(new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("said");
        assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(7);
        assertThat(maven.isAlive()).isTrue();
    }

    private Process script(String jvm) throws IOException {
        Path file = folder.resolve("java");
        Files.writeString(file, "#!/bin/sh\n" + OrphanWatch.lines(maven.pid()) + "\nexec /bin/sh -c '" + jvm + "'\n");
        return new ProcessBuilder("/bin/sh", file.toString()).start();
    }
}
