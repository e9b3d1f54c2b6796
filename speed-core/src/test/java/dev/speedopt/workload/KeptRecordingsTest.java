package dev.speedopt.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRecordingsTest {
    private static final TestCase PASSED =
            new TestCase("m", "acme.SumsTest", "adds", TestCase.Outcome.PASSED, null, 0.5);

    @TempDir
    private Path directory;

    @Test
    void what_was_kept_is_found_with_its_calls_its_tests_and_what_reaches_the_target() throws IOException {
        Target sum = target("sum");
        kept("digest").keep(recording(sum));

        Recording found = kept("digest").find(List.of(sum), into()).orElseThrow();

        assertThat(found.run().cases()).containsExactly(PASSED);
        Workload workload = found.workloads().get(sum.id());
        assertThat(workload.reachingTests()).isEqualTo(Map.of("m", List.of("acme.SumsTest")));
        assertThat(workload.calls()).containsExactly(new RecordedCall(0, 3, 9, true));
        assertThat(workload.recording()).startsWith(into()).hasContent("sum");
        assertThat(workload.target()).isEqualTo(sum);
    }

    @Test
    void other_content_and_targets_that_were_not_recorded_find_nothing() throws IOException {
        kept("digest").keep(recording(target("sum")));
        assertThat(kept("other").find(List.of(target("sum")), into())).isEmpty();
        assertThat(kept("digest").find(List.of(target("sum"), target("difference")), into()))
                .isEmpty();
        kept("digest").keep(recording(target("difference")));
        assertThat(kept("digest").find(List.of(target("sum"), target("difference")), into()))
                .isPresent();
    }

    @Test
    void what_is_broken_is_recorded_again() throws IOException {
        kept("digest").keep(recording(target("sum")));
        Files.writeString(cache().resolve("digest/tests.json"), "{\"schema\": 1, \"cases\": [");
        assertThat(kept("digest").find(List.of(target("sum")), into())).isEmpty();
    }

    @Test
    void old_generations_make_room() throws IOException {
        for (int i = 0; i < 6; i++) {
            kept("digest" + i).keep(recording(target("sum")));
        }
        try (Stream<Path> generations = Files.list(cache())) {
            assertThat(generations.count()).isEqualTo(3);
        }
        assertThat(kept("digest5").find(List.of(target("sum")), into())).isPresent();
    }

    private KeptRecordings kept(String digest) {
        return new KeptRecordings(cache(), digest);
    }

    private Path cache() {
        return directory.resolve("cache");
    }

    private Path into() {
        return directory.resolve("run");
    }

    private Recording recording(Target... targets) throws IOException {
        for (Target target : targets) {
            Files.writeString(file(target), target.id().methodName());
        }
        return new Recording(
                new TestRun("recording", List.of(PASSED), null, Duration.ofSeconds(2)),
                Arrays.stream(targets)
                        .collect(Collectors.toMap(
                                Target::id,
                                target -> new Workload(
                                        target,
                                        file(target),
                                        List.of(new RecordedCall(0, 3, 9, true)),
                                        Map.of("m", List.of("acme.SumsTest")),
                                        List.of(),
                                        false,
                                        4,
                                        5))));
    }

    private Path file(Target target) {
        return directory.resolve(target.id().methodName() + ".calls");
    }

    private static Target target(String method) {
        return new Target(
                new MethodId("acme.Sums", method, List.of("int[]")),
                "m",
                Path.of("/p/acme/Sums.java"),
                Path.of("/p"),
                1,
                2);
    }
}
