package dev.speedopt.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.speedopt.project.Fence;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real podman, on an image made of this machine's own libraries: no registry is asked. Skips, aloud, where there is none. */
class ContainerTest {
    private static final String IMAGE = "localhost/speed-container-test";
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** What podman needs where it runs as root inside of another machine's container. */
    private static final List<String> INSIDE = List.of(
            "--runtime=runc",
            "--storage-driver=vfs",
            "--cgroup-manager=cgroupfs",
            "--ulimit=nofile=1024:1024",
            "--ulimit=nproc=1024:1024");

    @TempDir
    private Path folder;

    private List<String> options = List.of();

    @BeforeEach
    void podman_with_an_image() throws Exception {
        Optional<ContainerEngine> engine = ContainerEngine.find(System.getenv().getOrDefault("PATH", ""));
        assumeThat(engine.filter(ContainerEngine::podman))
                .as("SKIPPED: podman is not installed here (apt-get install podman runc), so containers are not tested")
                .isPresent();
        Path root = Files.createDirectories(folder.resolve("image/root"));
        for (Path library : libraries()) {
            Path place = root.resolve(library.toString().substring(1));
            Files.createDirectories(place.getParent());
            Files.copy(library, place, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String empty : List.of("tmp", "proc", "sys", "dev", "etc")) {
            Files.createDirectories(root.resolve(empty));
        }
        Files.writeString(folder.resolve("image/Containerfile"), "FROM scratch\nCOPY root /\n");
        String said = "";
        for (List<String> attempt : List.of(List.<String>of(), INSIDE)) {
            said = build(engine.orElseThrow().program(), attempt);
            options = attempt;
            if (said.isEmpty() && runs(attempt)) {
                return;
            }
        }
        assumeThat(said)
                .as("SKIPPED: podman is installed, and cannot build or run an image here, so containers are not tested")
                .isEqualTo("it runs");
    }

    @Test
    void runs_java_with_no_network_and_a_root_that_can_only_be_read() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path given = Files.writeString(folder.resolve("given.txt"), "given");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path program = Files.writeString(work.resolve("Look.java"), """
                import java.net.NetworkInterface;
                import java.nio.file.*;

                public class Look {
                    public static void main(String[] args) throws Exception {
                        System.out.println("given " + Files.readString(Path.of(args[0])));
                        System.out.println("secret " + Files.exists(Path.of(args[1])));
                        System.out.println("root " + writes(Path.of("/etc/mine")));
                        System.out.println("given again " + writes(Path.of(args[0])));
                        System.out.println("work " + writes(Path.of(args[2], "mine")));
                        System.out.println("network " + NetworkInterface.networkInterfaces()
                                .filter(each -> !each.getName().equals("lo")).count());
                    }

                    static boolean writes(Path file) {
                        try {
                            Files.writeString(file, "mine");
                            return true;
                        } catch (java.io.IOException e) {
                            return false;
                        }
                    }
                }
                """);
        Container container = Container.of(IMAGE, options, JDK);
        List<String> said = run(container.command(
                new Fence(List.of(JDK, given), List.of(), List.of(work), Duration.ofMinutes(1)),
                List.of(
                        JDK.resolve("bin/java").toString(),
                        program.toString(),
                        given.toString(),
                        secret.toString(),
                        work.toString())));

        assertThat(said)
                .endsWith("given given", "secret false", "root false", "given again false", "work true", "network 0");
        assertThat(container.description()).contains("podman").contains("the project's JDK");
    }

    @Test
    void ends_with_its_client() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path program = Files.writeString(work.resolve("Wait.java"), """
                public class Wait {
                    public static void main(String[] args) throws Exception {
                        System.out.println("waiting");
                        System.out.println("ended " + System.in.read());
                        java.nio.file.Files.writeString(java.nio.file.Path.of(args[0]), "ended");
                    }
                }
                """);
        Path ended = work.resolve("ended.txt");
        List<String> command = Container.of(IMAGE, options, JDK)
                .command(
                        new Fence(List.of(JDK), List.of(), List.of(work), Duration.ofMinutes(1)),
                        List.of(JDK.resolve("bin/java").toString(), program.toString(), ended.toString()));
        ChildProcess child = ChildProcess.start(command, folder, System.getenv(), folder.resolve("wait.log"));
        await(() -> child.lastLines(1).contains("waiting"));
        child.close();

        await(() -> Files.exists(ended));
        assertThat(ended).exists();
    }

    @Test
    void says_what_is_wrong_with_an_image_that_is_not_there() {
        assertThatThrownBy(() -> Container.of("localhost/speed-no-such-image", options, JDK))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("cannot run Java in the image 'localhost/speed-no-such-image'")
                .hasMessageContaining("speed.container.options");
    }

    private boolean runs(List<String> attempt) {
        try {
            Container.of(IMAGE, attempt, JDK);
            return true;
        } catch (ProjectException e) {
            return false;
        }
    }

    /** Every library that the JDK's own programs and libraries load. */
    private Set<Path> libraries() throws IOException {
        Set<Path> found = new TreeSet<>();
        List<String> command =
                new ArrayList<>(List.of("ldd", JDK.resolve("bin/java").toString()));
        try (Stream<Path> files = Files.walk(JDK.resolve("lib"))) {
            files.filter(file -> file.toString().endsWith(".so")).forEach(file -> command.add(file.toString()));
        }
        for (String line : run(command)) {
            String path = line.strip().replaceAll("^.*=> ", "").replaceAll(" \\(.*", "");
            if (path.startsWith("/") && !path.endsWith(":") && !path.startsWith(JDK.toString())) {
                found.add(Path.of(path));
            }
        }
        return found;
    }

    private String build(Path podman, List<String> attempt) throws IOException {
        List<String> command = new ArrayList<>(List.of(podman.toString(), "build", "--network=none"));
        command.addAll(attempt);
        command.addAll(List.of("-t", IMAGE, folder.resolve("image").toString()));
        Path log = folder.resolve("build.log");
        try (ChildProcess build = ChildProcess.start(command, folder, System.getenv(), log)) {
            return build.waitFor(Duration.ofMinutes(2)) && build.exitCode() == 0
                    ? ""
                    : "podman build: " + String.join(" / ", build.lastLines(2));
        }
    }

    private List<String> run(List<String> command) throws IOException {
        Path log = Files.createTempFile(folder, "run", ".log");
        try (ChildProcess child = ChildProcess.start(command, folder, System.getenv(), log)) {
            assertThat(child.waitFor(Duration.ofMinutes(1))).isTrue();
        }
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
