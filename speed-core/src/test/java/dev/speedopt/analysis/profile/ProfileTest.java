package dev.speedopt.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {
    private static final MethodId TOTAL =
            new MethodId("org.acme.Orders", "total", List.of("int", "java.lang.String[]"));
    private static final MethodId RUN = new MethodId("org.acme.Main", "run", List.of());
    private static final StackFrame IN_TOTAL = new StackFrame("org.acme.Orders", "total", "(I[Ljava/lang/String;)V", 3);
    private static final StackFrame IN_RUN = new StackFrame("org.acme.Main", "run", "()V", 12);
    private static final StackFrame IN_MAP = new StackFrame("java.util.HashMap", "get", "(Ljava/lang/Object;)V", 1);
    private static final List<Target> TARGETS = List.of(target(TOTAL, 2, 9), target(RUN, 11, 20));

    private final SampleCount count = new SampleCount(new SourceFrames(TARGETS));
    private final Profile profile = new Profile(count, List.of());

    @Test
    void time_in_libraries_is_the_own_time_of_who_called_them_and_total_time_of_all_above() {
        count.running(List.of(IN_MAP, IN_TOTAL, IN_RUN));
        count.running(List.of(IN_RUN));
        count.running(List.of(IN_MAP));
        assertThat(profile.samples()).isEqualTo(2);
        assertThat(profile.elsewhere()).isEqualTo(1);
        assertThat(profile.self(TOTAL).samples()).isEqualTo(1);
        assertThat(profile.self(RUN).samples()).isEqualTo(1);
        assertThat(profile.total(RUN).samples()).isEqualTo(2);
        assertThat(profile.methods()).containsExactly(RUN, TOTAL);
    }

    @Test
    void a_recursion_counts_once_with_its_innermost_line() {
        count.running(List.of(
                IN_TOTAL, new StackFrame("org.acme.Orders", "total", "(I[Ljava/lang/String;)V", 7), IN_RUN, IN_TOTAL));
        assertThat(profile.total(TOTAL).samples()).isEqualTo(1);
        assertThat(profile.lines(TOTAL)).containsExactly(Map.entry(3, 1));
    }

    @Test
    void lambdas_and_anonymous_classes_count_for_the_method_that_they_are_written_in() {
        count.running(List.of(new StackFrame("org.acme.Orders", "lambda$total$3", "(I)V", 5)));
        count.running(List.of(new StackFrame("org.acme.Orders$1", "compare", "(II)I", 6)));
        assertThat(profile.self(TOTAL).value()).isEqualTo(1);
    }

    @Test
    void bytes_count_for_the_nearest_method_of_the_project() {
        assertThat(profile.allocation(TOTAL)).isNaN();
        count.allocating(List.of(IN_MAP, IN_TOTAL, IN_RUN), 300);
        count.allocating(List.of(IN_RUN), 100);
        count.allocating(List.of(IN_MAP), 5000);
        assertThat(profile.allocation(TOTAL)).isEqualTo(0.75);
        assertThat(profile.samples()).isZero();
    }

    @Test
    void says_how_sure_it_is() {
        assertThat(Profile.none().enough()).isFalse();
        assertThat(Profile.none().self(TOTAL).value()).isNaN();
        assertThat(Profile.none().confidence()).startsWith("Only 0 samples in the project's code, at least 200");
        for (int i = 0; i < Profile.ENOUGH; i++) {
            count.running(List.of(IN_RUN));
        }
        assertThat(profile.confidence())
                .isEqualTo(
                        "200 samples: a share of 10 % is known to ± 4.2, any share to ± 6.9 percentage points (95 %)");
    }

    @Test
    void does_without_a_folder(@TempDir Path folder) {
        Profile none = Profile.read(folder.resolve("none"), TARGETS);
        assertThat(none.samples()).isZero();
        assertThat(none.problems()).singleElement().asString().startsWith("No recordings in ");
    }

    @Test
    void reads_recordings_names_broken_ones_and_draws_all(@TempDir Path folder) throws IOException {
        MethodId spin = new MethodId(ProfileTest.class.getName(), "spin", List.of("long"));
        List<Target> own = List.of(target(spin, 1, 1));
        record(folder.resolve("fork-1.jfr"), own);
        Files.writeString(folder.resolve("fork-2.jfr"), "killed");
        Profile read = Profile.read(folder, own);
        // Not each sample: some fall into the JVM's own work between two calls.
        assertThat(read.self(spin).value()).isBetween(0.5, 1.0);
        assertThat(read.problems()).singleElement().asString().contains("fork-2.jfr");

        Path page = folder.resolve("made/flame.html");
        FlameGraphPage.write(folder, own, "a <b> & c", page);
        String html = Files.readString(page);
        assertThat(html).contains("a &lt;b> &amp; c", "spin'", ">This project<", ">Libraries, JDK<");
        assertThat(html).doesNotContainPattern("src=|<link|@import|fetch\\(|url\\(");
    }

    /** Samples come every ten milliseconds of running; a busy machine only makes it take longer. */
    private static void record(Path file, List<Target> own) throws IOException {
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
            } while (Profile.read(file, own).samples() < 5 && Instant.now().isBefore(end));
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

    private static Target target(MethodId id, int first, int last) {
        return new Target(id, "g:a", Path.of("/x/A.java"), Path.of("/x"), first, last);
    }
}
