package dev.speedopt.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    /** By R's {@code prop.test(part, whole, correct = FALSE)}. */
    @ParameterizedTest
    @CsvSource({"5,10,0.2365931,0.7634069", "1,20,0.008881431,0.2361305", "10,10,0.7224672,1", "0,1000,0,0.003826758"})
    void bounds_are_those_of_the_score_test(int part, int whole, double lower, double upper) {
        WilsonInterval interval = WilsonInterval.of(part, whole);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-6));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-6));
    }

    @Test
    void ends_are_exact_and_without_a_look_everything_is_possible() {
        assertThat(WilsonInterval.of(0, 7).lower()).isZero();
        assertThat(WilsonInterval.of(7, 7).upper()).isEqualTo(1);
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
    }
}
