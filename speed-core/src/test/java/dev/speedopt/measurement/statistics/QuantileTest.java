package dev.speedopt.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantileTest {
    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(Quantile.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
        assertThat(Quantile.median(new double[] {3, 1, 2})).isEqualTo(2);
    }

    @Test
    void the_lowest_tenth_is_one_value_at_least() {
        assertThat(Quantile.lowest(new double[] {3, 1, 2}, 0.1)).isEqualTo(1);
        assertThat(Quantile.lowest(new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10}, 0.1))
                .isEqualTo(1);
    }
}
