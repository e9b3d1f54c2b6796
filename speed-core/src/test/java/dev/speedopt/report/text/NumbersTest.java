package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "23.5, +23.5%",
        "23.46, +23.4%",
        "9.99, +9.9%",
        "99.96, +99.96%",
        "99.9987, +99.998%",
        "100, +100.0%",
        "0, 0.0%",
        "0.04, +0.04%",
        "-0.04, -0.04%",
        "-3.21, -3.3%",
        "1e-30, 1.0E-30%",
        "NaN, unknown",
        "Infinity, unbounded",
        "-Infinity, -unbounded"
    })
    void improvements_are_rounded_down_and_never_to_a_lie(double percent, String text) {
        assertThat(Numbers.percent(percent)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"26.81, +26.9%", "-15.04, -15.0%", "99.991, +99.991%", "4.999, +5.0%"})
    void upper_bounds_are_rounded_up(double percent, String text) {
        assertThat(Numbers.percentUp(percent)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "0.68, 0.68 ns",
        "812.4, 812 ns",
        "999.4, 999 ns",
        "999.96, 1.00 µs",
        "45200000, 45.2 ms",
        "1500000000, 1.50 s",
        "9e12, 9000 s",
        "1e-9, under 0.001 ns",
        "NaN, unknown"
    })
    void times_carry_the_unit_that_suits_them(double nanos, String text) {
        assertThat(Numbers.time(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "24, 24 B", "1023, 1023 B", "1024, 1.00 KiB", "24576, 24.0 KiB", "0.0004, under 0.001 B"})
    void memory_carries_the_unit_that_suits_it(double bytes, String text) {
        assertThat(Numbers.bytes(bytes)).isEqualTo(text);
    }

    @Test
    void two_times_that_differ_are_shown_to_differ() {
        assertThat(Numbers.times(101.42, 101.37)).hasToString("101.42 ns → 101.37 ns");
        assertThat(Numbers.times(100, 100)).hasToString("100 ns → 100 ns");
    }

    @ParameterizedTest
    @CsvSource({
        "23.5, 1.30× as fast",
        "50, 2.00× as fast",
        "0.3, 1.003× as fast",
        "99.963, 2702× as fast",
        "-25, 0.80× as fast",
        "100, ''",
        "NaN, ''"
    })
    void times_as_fast_says_the_same_otherwise(double improvement, String text) {
        assertThat(Numbers.timesAsFast(improvement)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 95%", "0.995, 99.5%", "0.9999, 99.99%"})
    void confidence_is_as_exact_as_it_was_given(double level, String text) {
        assertThat(Numbers.level(level)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.88, 0.88", "0.6999, 0.69", "0.7, 0.70", "1, 1.00", "0.004, 0.004"})
    void scores_are_rounded_down_so_that_none_seems_to_reach_a_threshold(double score, String text) {
        assertThat(Numbers.score(score)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12 ms",
        "3400, 3.4 s",
        "59949, 59.9 s",
        "59950, 1 min 00 s",
        "222000, 3 min 42 s",
        "3720000, 1 h 02 min"
    })
    void wall_time_reads_like_a_clock(long millis, String text) {
        assertThat(Numbers.wall(millis)).isEqualTo(text);
    }
}
