package dev.speedopt.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxesTest {
    @TempDir
    Path folder;

    private Path inside;
    private Path answers;

    @BeforeEach
    void layOut() throws IOException {
        inside = Files.createDirectory(folder.resolve("inside"));
        answers = Files.createDirectory(folder.resolve("answers"));
        Files.writeString(answers.resolve("recorded"), "42");
        Files.writeString(folder.resolve("canary"), "sings");
    }

    @Test
    void files_outside_of_the_work_folder_cannot_be_changed() {
        run(isolating(), "rm -f ../canary; touch ../new; touch made");
        assertThat(folder.resolve("canary")).hasContent("sings");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(inside.resolve("made")).exists();
    }

    @Test
    void recorded_answers_cannot_be_read() {
        run(isolating(), "cat ../answers/recorded > seen");
        assertThat(inside.resolve("seen")).isEmptyFile();
    }

    @Test
    void nothing_reaches_a_listener_on_loopback() throws IOException {
        Sandbox sandbox = isolating();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            run(sandbox, "bash -c 'echo hello > /dev/tcp/127.0.0.1/" + server.getLocalPort() + "'");
            server.setSoTimeout(200);
            org.assertj.core.api.Assertions.assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(server::accept);
        }
    }

    @Test
    void other_processes_cannot_be_ended() {
        try (ChildProcess bystander =
                ChildProcess.start(List.of("/bin/sleep", "60"), folder, Map.of(), folder.resolve("bystander.log"))) {
            run(isolating(), "kill -9 -1; true");
            assertThat(bystander.isAlive()).isTrue();
        }
    }

    @Test
    void a_command_that_burns_its_processor_time_is_ended_without_a_sandbox_too() {
        assumeTrue(ShellLimits.possible(), "no /bin/sh here");
        assertThat(run(Sandboxes.limits("a test"), "while :; do :; done")).isNotZero();
    }

    @Test
    void exit_code_and_standard_input_pass_through() {
        assumeTrue(ShellLimits.possible(), "no /bin/sh here");
        assertThat(run(Sandboxes.best(List.of()), "exit 3")).isEqualTo(3);
    }

    @Test
    void it_says_what_holds() {
        Sandbox sandbox = Sandboxes.best(List.of());
        assertThat(sandbox.description()).contains(sandbox.isolates() ? "no network" : "no walls");
    }

    private Sandbox isolating() {
        Sandbox sandbox = Sandboxes.best(List.of(answers));
        assumeTrue(sandbox.isolates(), sandbox.description());
        return sandbox;
    }

    private int run(Sandbox sandbox, String script) {
        List<String> command = sandbox.command(
                new Fence(List.of(folder), List.of(), List.of(inside), Duration.ofSeconds(2)),
                List.of("/bin/sh", "-c", "cd '" + inside + "'; " + script));
        try (ChildProcess child =
                ChildProcess.start(command, inside, Map.of("PATH", System.getenv("PATH")), folder.resolve("log"))) {
            assertThat(child.waitFor(Duration.ofSeconds(60))).isTrue();
            return child.exitCode();
        }
    }
}
