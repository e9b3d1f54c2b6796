package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.it.hostile.Hostile;
import dev.speedopt.it.hostile.HostileCandidates;
import dev.speedopt.it.hostile.HostileProposer;
import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Sandbox;
import dev.speedopt.verification.capability.Capabilities;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Candidates that mean harm, through the real plugin: {@code mvn verify -pl speed-it -am -Dit.test=HostileIT
 * -Dinvoker.test=not-found-target}. Once as users have it, where nothing of them may even start; and once with every capability allowed
 * by name, where the walls and limits alone have to hold.
 */
class HostileIT {
    private static final Set<Rung> BEFORE_ANYTHING_RUNS = Set.of(Rung.CONTAINMENT, Rung.COMPILATION, Rung.CAPABILITIES);

    /** No power over anything but their own time and memory: limits end the first two, the clock refuses the third. */
    private static final Map<String, Set<Rung>> HARMLESS_BUT_FOR_TIME = Map.of(
            "endless-loop", Set.of(Rung.REACHING_TESTS),
            "memory-bomb", Set.of(Rung.REACHING_TESTS),
            "deep-recursion", Set.of(Rung.REPLAY, Rung.QUICK_MEASUREMENT, Rung.MEASUREMENT));

    @Test
    void none_of_them_starts() throws IOException {
        Map<String, Attempt> attempts = run("hostile-as-users-have-it", "all", "auto", "[]");

        assertThat(attempts).hasSameSizeAs(HostileCandidates.all());
        attempts.forEach((name, attempt) -> assertThat(failed(attempt))
                .as(name + ": " + attempt.rungs())
                .isIn(HARMLESS_BUT_FOR_TIME.getOrDefault(name, BEFORE_ANYTHING_RUNS)));
    }

    @Test
    void the_sandbox_holds_where_every_capability_is_allowed() throws IOException {
        Sandbox sandbox = Sandboxes.best(List.of());
        assumeTrue(sandbox.isolates(), "There is no sandbox on this machine: " + sandbox.description());

        Map<String, Attempt> attempts = run(
                "hostile-with-all-allowed",
                "all",
                "required",
                Capabilities.names().toString());

        assertThat(attempts).hasSameSizeAs(HostileCandidates.all());
        assertThat(attempts.values())
                .as("those that ran, and not only those that something else refused")
                .filteredOn(attempt -> failed(attempt) == Rung.REACHING_TESTS)
                .hasSizeGreaterThan(15);
        HostileCandidates.all().stream()
                .filter(candidate -> candidate.act() == Hostile.Act.BREAKS)
                .map(candidate -> attempts.get(candidate.name()))
                .forEach(attempt -> assertThat(failed(attempt))
                        .as(attempt.title() + ": " + attempt.rungs())
                        .isIn(Rung.CONTAINMENT, Rung.COMPILATION, Rung.CAPABILITIES, Rung.REACHING_TESTS, Rung.REPLAY));
    }

    private static Map<String, Attempt> run(String name, String which, String sandbox, String allow)
            throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/hostile", name);
        project.write(
                "config/speed_config.yaml",
                "verification:\n  maximum_attempts: 100\n  sandbox: " + sandbox + "\n  allow: " + allow + "\n");
        Path canary = project.write("canary", "sings").file("canary");
        try (Listener listener = new Listener()) {
            new Socket(InetAddress.getLoopbackAddress(), listener.port()).close();
            await(listener, 1);
            MavenRun run = project.maven(
                            "speed:optimize",
                            "-Dspeed.target=org.acme.vault.Ledger#total",
                            "-Dspeed.quick",
                            "-Dspeed.thresholds.timeout_seconds=20",
                            "-Dspeed.baseline.test_timeout_seconds=60",
                            "-D" + HostileProposer.WHICH + "=" + which,
                            "-D" + HostileProposer.CANARY + "=" + canary,
                            "-D" + HostileProposer.PORT + "=" + listener.port())
                    .succeeds();
            assertThat(listener.calls())
                    .as("calls at the listener, ours included")
                    .isEqualTo(1);
            assertThat(canary).hasContent("sings");
            assertThat(project.file("canary.new")).doesNotExist();
            assertThat(project.file("canary.bomb")).doesNotExist();
            assertThat(project.branches())
                    .as("commits, after:\n%s", run.output())
                    .isEmpty();
            project.isUntouched();
            assertThat(bombs()).as("processes that were left behind").isEmpty();
        }
        return attempts(project);
    }

    private static Map<String, Attempt> attempts(MavenProject project) throws IOException {
        RunResult result = project.result();
        Map<String, Attempt> attempts = new TreeMap<>();
        result.attempts().forEach(attempt -> attempts.put(attempt.title(), attempt));
        StringBuilder table = new StringBuilder("| Candidate | Refused at | Because |\n|---|---|---|\n");
        attempts.forEach((name, attempt) -> table.append("| ")
                .append(name)
                .append(" | ")
                .append(failed(attempt).label())
                .append(" | ")
                .append(attempt.rungs()
                        .get(attempt.rungs().size() - 1)
                        .summary()
                        .replace('\n', ' '))
                .append(" |\n"));
        Files.writeString(project.directory().resolveSibling(project.directory().getFileName() + ".md"), table);
        return attempts;
    }

    private static Rung failed(Attempt attempt) {
        return attempt.rungs().stream()
                .filter(rung -> !rung.passed())
                .map(RungResult::rung)
                .findFirst()
                .orElseThrow(() -> new AssertionError(attempt.title() + " climbed every rung: " + attempt.rungs()));
    }

    private static List<String> bombs() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.endsWith("sleep " + HostileCandidates.BOMB_SECONDS))
                .collect(Collectors.toList());
    }

    private static void await(Listener listener, int calls) {
        while (listener.calls() < calls) {
            Thread.onSpinWait();
        }
    }
}
