package dev.speedopt.measurement.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Growth.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GrowthFitTest {
    @Test
    void finds_the_exponents_of_powers() {
        List<Point> points = new ArrayList<>();
        for (double size : new double[] {20, 200, 2000}) {
            points.add(new Point(size, 3 * size * size, 40 * size));
        }
        Growth growth = Objects.requireNonNull(GrowthFit.of(points, 0.95));

        assertThat(growth.original().value()).isCloseTo(2, within(1e-9));
        assertThat(growth.optimized().value()).isCloseTo(1, within(1e-9));
        assertThat(growth.original().upper() - growth.original().lower()).isLessThan(1e-6);
    }

    @Test
    void an_interval_is_as_wide_as_the_points_are_scattered() {
        Growth growth = Objects.requireNonNull(GrowthFit.of(
                List.of(
                        new Point(10, 90, 10),
                        new Point(10, 110, 10),
                        new Point(100, 9_000, 100),
                        new Point(100, 11_000, 100)),
                0.95));

        assertThat(growth.original().value()).isCloseTo(2, within(0.001));
        assertThat(growth.original().lower()).isBetween(1.5, 1.95);
        assertThat(growth.original().upper()).isBetween(2.05, 2.5);
    }

    @Test
    void sizes_close_together_and_too_few_points_say_nothing() {
        assertThat(GrowthFit.of(List.of(new Point(10, 1, 1), new Point(11, 1, 1), new Point(12, 1, 1)), 0.95))
                .isNull();
        assertThat(GrowthFit.of(List.of(new Point(10, 1, 1), new Point(1000, 1, 1)), 0.95))
                .isNull();
        assertThat(GrowthFit.of(List.of(), 0.95)).isNull();
    }
}
