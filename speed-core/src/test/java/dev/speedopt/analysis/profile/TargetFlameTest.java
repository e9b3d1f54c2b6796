package dev.speedopt.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.evidence.FlameGraphs.Stack;
import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFlameTest {
    @TempDir
    private Path folder;

    @Test
    void a_recording_that_cannot_be_read_has_no_samples() {
        assertThat(TargetFlame.read(folder.resolve("none.jfr"), busy()).samples())
                .isZero();
    }

    @Test
    void stacks_begin_at_the_target_and_go_inward_and_what_ran_outside_of_it_does_not_count() throws Exception {
        Path file = folder.resolve("own.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            long end = System.nanoTime() + Duration.ofMillis(600).toNanos();
            double sum = 0;
            while (System.nanoTime() < end) {
                sum += busy(5_000) + elsewhere(5_000);
            }
            assertThat(sum).isNotNaN();
            recording.dump(file);
        }

        Flame flame = TargetFlame.read(file, busy());

        String own = TargetFlameTest.class.getName();
        assertThat(flame.samples()).isPositive();
        assertThat(flame.stacks())
                .allSatisfy(stack -> assertThat(stack.frames()).startsWith(own + ".busy"));
        assertThat(flame.stacks()).extracting(Stack::frames).noneMatch(frames -> frames.contains(own + ".elsewhere"));
        assertThat(flame.stacks().stream().mapToInt(Stack::samples).sum()).isEqualTo(flame.samples());
        assertThat(TargetFlame.read(file, new MethodId(own, "busy", List.of("int")))
                        .samples())
                .as("an overload's")
                .isZero();
    }

    private static MethodId busy() {
        return new MethodId(TargetFlameTest.class.getName(), "busy", List.of("long"));
    }

    private static double busy(long n) {
        double sum = 0;
        for (long i = 1; i <= n; i++) {
            double each = (double) i;
            sum += Math.cbrt(each) / Math.atan(each);
        }
        return sum;
    }

    private static double elsewhere(int n) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += Math.sinh(1.0 / i);
        }
        return sum;
    }
}
