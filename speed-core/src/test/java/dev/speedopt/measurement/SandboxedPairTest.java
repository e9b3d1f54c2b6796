package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.pair.Series;
import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Sandbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pair of forks in a sandbox: the measurer hears them, and they reach nothing else. */
class SandboxedPairTest {
    private static final Effort SHORT = new Effort(
            Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(20), 2, 5, Duration.ofSeconds(2));

    @TempDir
    private Path folder;

    @Test
    void forks_take_turns_and_reach_neither_network_nor_disk() throws Exception {
        Sandbox sandbox = Sandboxes.best(List.of());
        assumeTrue(sandbox.isolates(), sandbox.description());
        Path canary = Files.writeString(folder.resolve("canary"), "sings");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path recording = UserCode.record(folder.resolve("calls"), 1, 2);
            PairData pair = new PairRunner(new ForkStarter(UserCode.JVM.in(sandbox), folder.resolve("work")))
                    .run(
                            new MeasurementRequest(
                                    "one",
                                    UserCode.target("int"),
                                    recording,
                                    List.of(0, 1),
                                    false,
                                    List.of(classes("original", "return n;")),
                                    List.of(classes(
                                            "candidate",
                                            "if (n == 1) new java.net.Socket(\"127.0.0.1\", " + server.getLocalPort()
                                                    + ").close(); else java.nio.file.Files.delete(java.nio.file.Path.of(\""
                                                    + canary + "\")); return n;"))),
                            "one",
                            0,
                            SHORT,
                            Deadline.in(Duration.ofMinutes(2)));

            assertThat(new Series(List.of(pair)).thrown(PairData::original)).isZero();
            assertThat(new Series(List.of(pair)).thrown(PairData::candidate)).isEqualTo(1);
        }
        assertThat(canary).hasContent("sings");
    }

    private Path classes(String name, String body) throws Exception {
        return UserCode.compile(folder.resolve(name), "static int work(int n) throws Exception { " + body + " }");
    }
}
