package dev.speedopt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotSpotsTest {
    private static final MethodId TOTAL =
            new MethodId("org.acme.Orders", "total", List.of("int", "java.lang.String[]"));
    private static final StackFrame OF_TOTAL = new StackFrame("org.acme.Orders", "total", "(I[Ljava/lang/String;)V", 1);
    private static final StackFrame OF_MAP = new StackFrame("java.util.HashMap", "get", "(Ljava/lang/Object;)V", 1);

    @Test
    void attributes_library_time_to_the_nearest_method_of_the_project() {
        SampleCount count = new SampleCount(name -> name.startsWith("org.acme."));
        count.add(List.of(OF_MAP, OF_TOTAL, new StackFrame("org.acme.Main", "run", "()V", 1)));
        count.add(List.of(new StackFrame("org.acme.Main", "run", "()V", 1)));
        count.add(List.of(new StackFrame("org.acme.Orders", "lambda$total$3", "(I)V", 1)));
        count.add(List.of(OF_MAP));
        HotSpots hot = count.result(List.of());
        assertThat(hot.samples()).isEqualTo(3);
        assertThat(hot.share(TOTAL)).isEqualTo(2.0 / 3);
        assertThat(hot.share(new MethodId("org.acme.Orders", "total", List.of("int"))))
                .isEqualTo(1.0 / 3);
        assertThat(hot.share(new MethodId("org.acme.Main", "main", List.of()))).isZero();
    }

    @Test
    void says_when_samples_are_too_few() {
        assertThat(HotSpots.none().enough()).isFalse();
        assertThat(HotSpots.none().share(TOTAL)).isNaN();
        assertThat(HotSpots.none().confidence()).startsWith("Only 0 samples, at least 200 are needed");
    }

    @Test
    void reads_flight_recordings_and_names_those_that_are_broken(@TempDir Path folder) throws IOException {
        record(folder.resolve("fork-1.jfr"));
        Files.writeString(folder.resolve("fork-2.jfr"), "killed");
        HotSpots hot = HotSpots.read(folder, HotSpotsTest.class.getName()::equals);
        assertThat(hot.samples()).isPositive();
        assertThat(hot.share(new MethodId(HotSpotsTest.class.getName(), "spin", List.of("long"))))
                .isGreaterThan(0.5);
        assertThat(hot.problems()).singleElement().asString().contains("fork-2.jfr");
    }

    @Test
    void does_without_a_folder(@TempDir Path folder) {
        HotSpots hot = HotSpots.read(folder.resolve("none"), name -> true);
        assertThat(hot.samples()).isZero();
        assertThat(hot.problems()).hasSize(1);
    }

    /** Samples come every ten milliseconds of running; a busy machine only makes it take longer. */
    private static void record(Path file) throws IOException {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            Instant end = Instant.now().plusSeconds(20);
            long sum = 0;
            do {
                for (int i = 0; i < 20; i++) {
                    sum += spin(System.nanoTime());
                }
                recording.dump(file);
            } while (HotSpots.read(file, HotSpotsTest.class.getName()::equals).samples() < 5
                    && Instant.now().isBefore(end));
            assertThat(sum).isNotZero();
        }
    }

    private static long spin(long seed) {
        long x = seed;
        for (int i = 0; i < 20_000_000; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
        }
        return x | 1;
    }
}
