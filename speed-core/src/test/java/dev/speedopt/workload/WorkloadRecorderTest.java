package dev.speedopt.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Console;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.SampleModule;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.UserSource;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording through a runner that forks two JVMs, as two modules would. */
class WorkloadRecorderTest {
    private static final MethodId SUM = new MethodId("acme.Sums", "sum", List.of("int[]"));
    private static final MethodId NEVER = new MethodId("acme.Sums", "never", List.of());
    private static final MethodId CONSTRUCTOR = new MethodId("acme.Sums", "<init>", List.of());

    @TempDir
    private Path directory;

    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        assumeTrue(
                Files.isRegularFile(ProbeJvm.probeJar()),
                "The recorder is not packaged yet: run `mvn verify` instead of `mvn test`");
        String source = """
                package acme;
                class Sums {
                    static int sum(int[] values) { int sum = 0; for (int v : values) sum += v; return sum; }
                    static int never() { return 1; }
                }
                class Other {
                    @interface Test {}
                    @Test void large() { Sums.sum(new int[5000]); new Sums(); }
                }
                public class SumsTest {
                    @interface Test {}
                    @Test void small() { for (int i = 0; i < 1000; i++) { Sums.sum(new int[] {i}); } }
                    public static void main(String[] fork) {
                        if (fork[0].equals("1")) { new SumsTest().small(); } else { new Other().large(); new SumsTest().small(); }
                    }
                }
                """;
        classes = UserSource.compile(
                source, directory.resolve("src/acme/SumsTest.java"), directory.resolve("target/test-classes"));
    }

    @Test
    void recordings_of_several_forks_become_one_workload_with_small_and_large_inputs() {
        SpeedConfig.Baseline limits = new SpeedConfig.Baseline(20, 5, 8, 60);
        Recording recording = new WorkloadRecorder(project(), this::run, limits, directory.resolve("rec"))
                .record(List.of(target(SUM), target(NEVER), target(CONSTRUCTOR)), List.of(), Console.silent());

        Workload sum = recording.workloads().get(SUM);
        assertThat(sum.calls()).hasSize(20);
        assertThat(sum.calls()).extracting(RecordedCall::index).startsWith(0, 1, 2);
        assertThat(sum.calls()).extracting(RecordedCall::bytes).anyMatch(bytes -> bytes > 20_000);
        assertThat(sum.callCount()).isEqualTo(2001);
        assertThat(sum.reachingTests()).hasSize(1).containsEntry("org.acme:a", List.of("acme.Other", "acme.SumsTest"));
        assertThat(sum.notCapturable()).isEmpty();
        assertThat(sum.severalThreads()).isFalse();
        assertThat(sum.describe()).contains("2,001 times", "20 distinct calls");

        Workload never = recording.workloads().get(NEVER);
        assertThat(never.calls()).isEmpty();
        assertThat(never.reachingTests()).isEmpty();
        assertThat(never.describe()).isEqualTo("The tests never call it.");
        assertThat(recording.workloads().get(CONSTRUCTOR).notCapturable())
                .containsExactly("constructors are not recorded");
    }

    private TestRun run(TestRequest request) {
        assertThat(request.modules()).isEmpty();
        for (String fork : List.of("1", "2")) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(request.jvmOptions());
            command.addAll(List.of("-cp", classes.toString(), "acme.SumsTest", fork));
            try {
                assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                        .isZero();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return new TestRun(request.label(), List.of(), null, Duration.ofSeconds(1));
    }

    private Target target(MethodId id) {
        return new Target(id, "org.acme:a", directory, directory, 1, 1);
    }

    private ProjectModel project() {
        ModuleModel module = SampleModule.of("org.acme:a", directory)
                .sources()
                .testPath(List.of(classes))
                .model();
        return new SampleBuild(directory, directory, List.of(module));
    }
}
