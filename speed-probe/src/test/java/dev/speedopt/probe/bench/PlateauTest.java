package dev.speedopt.probe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlateauTest {
    @Test
    void five_rounds_are_too_few_to_tell() {
        assertThat(Plateau.reached(Collections.nCopies(5, 1.0))).isFalse();
        assertThat(Plateau.reached(Collections.nCopies(6, 1.0))).isTrue();
    }

    @Test
    void rounds_that_still_get_faster_are_no_plateau() {
        assertThat(Plateau.reached(then(Collections.nCopies(20, 1.0), Collections.nCopies(10, 0.94))))
                .isFalse();
    }

    @Test
    void a_few_long_rounds_are_compared_as_well() {
        assertThat(Plateau.reached(then(Collections.nCopies(3, 1.0), Collections.nCopies(3, 0.9))))
                .isFalse();
    }

    @Test
    void one_slow_round_does_not_hide_a_plateau() {
        List<Double> steady = then(Collections.nCopies(19, 1.0), List.of(20.0));

        assertThat(Plateau.reached(steady)).isTrue();
        assertThat(Plateau.level(steady)).isEqualTo(1.0);
    }

    private static List<Double> then(List<Double> first, List<Double> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
