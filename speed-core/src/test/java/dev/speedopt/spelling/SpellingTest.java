package dev.speedopt.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void every_slip_of_the_keyboard_counts_once() {
        assertThat(Spelling.slips("total", "total")).isZero();
        assertThat(Spelling.slips("totl", "total")).isEqualTo(1);
        assertThat(Spelling.slips("totall", "total")).isEqualTo(1);
        assertThat(Spelling.slips("tokal", "total")).isEqualTo(1);
        assertThat(Spelling.slips("toatl", "total")).isEqualTo(1);
        assertThat(Spelling.slips("", "total")).isEqualTo(5);
        assertThat(Spelling.slips("otlat", "total")).isGreaterThan(1);
    }

    @Test
    void longer_words_may_hold_more_slips() {
        assertThat(Spelling.mostSlips("sum")).isEqualTo(2);
        assertThat(Spelling.mostSlips("minimumImprovement")).isEqualTo(6);
    }
}
