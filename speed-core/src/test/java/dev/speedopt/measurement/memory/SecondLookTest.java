package dev.speedopt.measurement.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Retention;
import dev.speedopt.evidence.Retention.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondLookTest {
    private static final Retention LEAK = found(Outcome.LEAK);

    @ParameterizedTest
    @EnumSource(names = {"STEADY", "BOUNDED", "LEAK"})
    void what_only_a_short_look_shows_is_no_leak(Outcome longer) {
        Retention again = found(longer);
        assertThat(RetentionMeasurer.confirmed(LEAK, () -> again)).isSameAs(again);
    }

    @Test
    void where_a_longer_look_shows_nothing_the_leak_stands() {
        assertThat(RetentionMeasurer.confirmed(LEAK, () -> found(Outcome.UNKNOWN)))
                .isSameAs(LEAK);
    }

    private static Retention found(Outcome outcome) {
        return new Retention(outcome, "so", List.of(), List.of());
    }
}
