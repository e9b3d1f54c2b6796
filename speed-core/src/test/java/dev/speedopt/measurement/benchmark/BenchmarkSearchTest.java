package dev.speedopt.measurement.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.measurement.UserBenchmarks;
import dev.speedopt.measurement.UserCode;
import dev.speedopt.measurement.benchmark.FoundBenchmarks.Reaching;
import dev.speedopt.project.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real JVMs. */
class BenchmarkSearchTest {
    private static final String ACME =
            "static int work(java.util.List<String> all) { return new java.util.HashSet<>(all).size(); }";

    @TempDir
    private Path folder;

    @Test
    void finds_those_that_run_the_target_and_names_those_that_fail_hang_or_end_their_jvm() throws Exception {
        FoundBenchmarks found = search("""
                @Benchmark public int a_good(Words words) { return Acme.work(words.words); }
                @Benchmark public void b_hangs() throws Exception { Thread.sleep(100_000); }
                @Benchmark public void c_ends() { Runtime.getRuntime().halt(3); }
                @Benchmark public void d_fails() { throw new IllegalStateException("no database"); }
                @Benchmark public int e_elsewhere(Words words) { return words.size; }
                @State(Scope.Thread) public static class Prepared {
                    int size; @Setup(Level.Invocation) public void up() { size = Acme.work(List.of("a")); }
                }
                @Benchmark public int f_only_prepared(Prepared prepared) { return prepared.size; }
                @Benchmark public void g_consumes(Words words, Blackhole hole) { hole.consume(Acme.work(words.words)); }
                """);

        assertThat(found.reaching())
                .extracting(Reaching::name)
                .containsExactly(
                        "Bench.a_good size=3",
                        "Bench.a_good size=400",
                        "Bench.g_consumes size=3",
                        "Bench.g_consumes size=400");
        assertThat(found.notes()).hasSize(3);
        assertThat(found.notes().get(0)).contains("Bench.b_hangs: it hangs");
        assertThat(found.notes().get(1)).contains("Bench.c_ends: it ends its JVM (exit code 3)");
        assertThat(found.notes().get(2)).contains("Bench.d_fails: it fails:").contains("no database");
    }

    @Test
    void starts_no_jvm_where_there_is_no_benchmark() throws Exception {
        assertThat(search("").reaching()).isEmpty();
        assertThat(Files.exists(folder.resolve("work"))).isFalse();
    }

    private FoundBenchmarks search(String members) throws Exception {
        Path acme = UserCode.compile(folder.resolve("acme"), ACME);
        Path benchmarks = UserBenchmarks.compile(folder.resolve("benchmarks"), acme, members);
        return new BenchmarkSearch(
                        UserCode.JVM,
                        folder.resolve("work"),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(60),
                        Console.silent())
                .of(UserCode.target("java.util.List"), UserBenchmarks.path(acme, benchmarks), List.of(benchmarks));
    }
}
