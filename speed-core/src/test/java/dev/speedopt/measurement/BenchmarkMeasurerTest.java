package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.benchmark.BenchmarkChoice;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.project.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real forks. What is asserted is the verdict, never a time. */
class BenchmarkMeasurerTest {
    private static final String LINEAR =
            "static int work(java.util.List<String> all) { return new java.util.HashSet<>(all).size(); }";
    private static final String QUADRATIC = "static int work(java.util.List<String> all) {"
            + " int count = 0; for (int i = 0; i < all.size(); i++) {"
            + " if (all.indexOf(all.get(i)) == i) { count++; } } return count; }";

    private static final String COUNT =
            "@Benchmark public void count(Words words, Blackhole hole) { hole.consume(Acme.work(words.words)); }";

    @TempDir
    private Path folder;

    @Test
    void faster_on_the_recorded_calls_but_slower_on_the_users_benchmark_is_refused() throws Exception {
        Measurement recorded = new Measurer(conditions("recorded"))
                .measure(
                        new MeasurementRequest(
                                "recorded",
                                UserCode.target("java.util.List"),
                                UserCode.record(folder.resolve("calls"), new ArrayList<>(List.of("a", "b", "c"))),
                                List.of(0),
                                false,
                                List.of(UserCode.compile(folder.resolve("original"), LINEAR)),
                                List.of(UserCode.compile(folder.resolve("candidate"), QUADRATIC))),
                        1);
        assertThat(recorded.verdict()).as(recorded.reason()).isEqualTo(Verdict.FASTER);

        Measurement found = measure(recorded, LINEAR, QUADRATIC, COUNT, 1);

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(found.reason()).contains("slower on benchmark Bench.count size=400:");
        assertThat(found.scenarios()).hasSize(1).allMatch(each -> each.outcome() == Outcome.SLOWER);
    }

    @Test
    void a_benchmark_that_gains_is_named_among_those_that_are_not_slower() throws Exception {
        Measurement found = measure(ScenarioMeasurerTest.recorded(), QUADRATIC, LINEAR, """
                @State(Scope.Thread) public static class Fresh {
                    List<String> copy;
                    @Setup(Level.Invocation) public void fill(Words words) { copy = new ArrayList<>(words.words); }
                    @TearDown public void end() throws Exception {
                        java.nio.file.Files.createTempFile("torn-down", "");
                    }
                }
                @Benchmark public int count(Fresh fresh) {
                    if (fresh.copy.isEmpty()) { throw new IllegalStateException("stale"); }
                    int found = Acme.work(fresh.copy);
                    fresh.copy.clear();
                    return found;
                }
                """, 1);

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.FASTER);
        assertThat(found.reason()).endsWith("; not slower on benchmark Bench.count size=400");
        try (Stream<Path> left = Files.list(folder.resolve("work/tmp"))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("torn-down")))
                    .as("torn down in each fork of three pairs at least")
                    .hasSizeGreaterThanOrEqualTo(6);
        }
        ScenarioResult scenario = found.scenarios().get(0);
        assertThat(scenario.outcome()).isEqualTo(Outcome.NOT_SLOWER);
        assertThat(scenario.figures()).isNotNull();
    }

    @Test
    void one_that_throws_with_the_candidate_alone_is_never_accepted() throws Exception {
        Measurement found = measure(
                ScenarioMeasurerTest.recorded(),
                LINEAR,
                "static int work(java.util.List<String> all) { throw new IllegalStateException(); }",
                COUNT,
                1);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("benchmark Bench.count throws with the candidate");
    }

    @Test
    void one_that_cannot_be_set_up_with_the_original_is_left_out() throws Exception {
        Measurement found = measure(
                ScenarioMeasurerTest.recorded(),
                LINEAR,
                LINEAR,
                "@State(Scope.Thread) public static class Absent { @Setup public void up(Words words) {"
                        + " throw new IllegalStateException(\"no database\"); } }"
                        + "@Benchmark public int count(Absent absent) { return 1; }",
                0);

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.FASTER);
        assertThat(found.scenarios().get(0).outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(found.scenarios().get(0).reason()).contains("no database");
    }

    private Measurement measure(
            Measurement recorded, String original, String candidate, String members, int combination) throws Exception {
        Path before = UserCode.compile(folder.resolve("before"), original);
        Path after = UserCode.compile(folder.resolve("after"), candidate);
        Path benchmarks = UserBenchmarks.compile(folder.resolve("benchmarks"), before, members);
        String name = "benchmark Bench.count size=" + (combination == 0 ? 3 : 400);
        return new BenchmarkMeasurer(conditions("work"))
                .measure(
                        new BenchmarkChoice(
                                List.of(new BenchmarkChoice.Chosen(
                                        "Bench", "count", List.of(new Scenario(name, List.of(combination), 0)))),
                                Map.of()),
                        UserBenchmarks.path(before, benchmarks),
                        UserBenchmarks.path(after, benchmarks),
                        recorded);
    }

    private Conditions conditions(String name) {
        return new Conditions(
                UserCode.JVM,
                folder.resolve(name),
                new SpeedConfig.Thresholds(10, 5, 120),
                SpeedConfig.defaults().benchmarking(),
                Console.silent());
    }
}
