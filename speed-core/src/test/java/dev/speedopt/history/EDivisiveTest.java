package dev.speedopt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EDivisiveTest {
    @Test
    void finds_one_step_where_it_is() {
        assertThat(EDivisive.of(noisy(new Random(1), 40, i -> i < 23 ? 0 : 6)))
                .extracting(EDivisive.Split::at)
                .containsExactly(23);
    }

    @Test
    void finds_two_steps() {
        assertThat(EDivisive.of(noisy(new Random(2), 60, i -> i < 20 ? 0 : i < 40 ? 5 : -2)))
                .extracting(EDivisive.Split::at)
                .containsExactly(20, 40);
    }

    @Test
    void an_outlier_is_no_change() {
        double[] values = noisy(new Random(3), 30, i -> 0);
        values[12] = 50;

        assertThat(EDivisive.of(values)).isEmpty();
    }

    @Test
    void noise_alone_is_hardly_ever_taken_for_a_change() {
        long falseAlarms = IntStream.range(0, 300)
                .filter(seed ->
                        !EDivisive.of(noisy(new Random(seed), 30, i -> 0)).isEmpty())
                .count();

        // 1 % is promised; 300 series have 3 on average, and 10 or more once in a thousand times.
        assertThat(falseAlarms).isLessThan(10);
    }

    @Test
    void too_short_a_series_has_none() {
        assertThat(EDivisive.of(new double[] {1, 1, 9, 9, 9})).isEqualTo(List.of());
        assertThat(EDivisive.of(new double[] {})).isEmpty();
    }

    private static double[] noisy(Random random, int length, java.util.function.IntToDoubleFunction mean) {
        return IntStream.range(0, length)
                .mapToDouble(i -> mean.applyAsDouble(i) + random.nextGaussian())
                .toArray();
    }
}
