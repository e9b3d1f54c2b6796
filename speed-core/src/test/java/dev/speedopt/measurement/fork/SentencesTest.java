package dev.speedopt.measurement.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void what_is_saved_is_rounded_down_as_in_every_report() {
        assertThat(Sentences.percent(79.68)).isEqualTo("79.6 %");
        assertThat(Sentences.percent(99.963)).isEqualTo("99.9 %");
        assertThat(Sentences.percent(-0.01)).isEqualTo("-0.1 %");
    }

    @Test
    void bounds_are_rounded_outwards_and_nothing_below_a_hundred_reads_as_one() {
        assertThat(Sentences.percent(74.77, 84.31)).isEqualTo("74.7 to 84.4 %");
        assertThat(Sentences.percent(99.6, 99.97)).isEqualTo("99.6 to 99.97 %");
    }

    @Test
    void a_number_that_is_off_by_its_binary_form_alone_stays_where_it_is() {
        assertThat(Sentences.percent(100 * (1 - 0.8))).isEqualTo("20.0 %");
        assertThat(Sentences.percent(4.9999999999, 20.0000000001)).isEqualTo("5.0 to 20.0 %");
    }
}
