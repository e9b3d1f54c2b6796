package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GainTest {
    private static final Measurement FAST = measured(60, 1000, 990);
    private static final Measurement FRUGAL = measured(2, 1000, 100);
    private static final Measurement OF_BOTH = measured(50, 1000, 400);

    @Test
    void candidates_are_ranked_by_what_has_to_improve() {
        assertThat(ranked(Objective.TIME)).containsExactly(FAST, OF_BOTH, FRUGAL);
        assertThat(ranked(Objective.ALLOCATION)).containsExactly(FRUGAL, OF_BOTH, FAST);
        assertThat(ranked(Objective.BOTH)).first().isEqualTo(FRUGAL);
        assertThat(Gain.of(OF_BOTH, Objective.BOTH)).isGreaterThan(Gain.of(FAST, Objective.BOTH));
    }

    @Test
    void one_that_allocates_nothing_any_more_is_ahead_of_one_that_allocates_little() {
        assertThat(Gain.of(measured(0, 1000, 0), Objective.ALLOCATION))
                .isGreaterThan(Gain.of(measured(0, 1000, 16), Objective.ALLOCATION))
                .isFinite();
    }

    @Test
    void what_was_not_measured_comes_last_and_what_the_jvm_does_not_tell_counts_for_nothing() {
        assertThat(Gain.of(null, Objective.ALLOCATION)).isNegative().isInfinite();
        assertThat(Gain.of(measured(50, null, null), Objective.ALLOCATION)).isZero();
        assertThat(Gain.of(measured(50, null, null), Objective.BOTH)).isPositive();
    }

    private static List<Measurement> ranked(Objective objective) {
        return Stream.of(OF_BOTH, FAST, FRUGAL)
                .sorted(Comparator.comparingDouble((Measurement each) -> Gain.of(each, objective))
                        .reversed())
                .toList();
    }

    private static Measurement measured(double improvement, @Nullable Integer before, @Nullable Integer after) {
        Measured measured = Measured.as(Verdict.INCONCLUSIVE).improving(improvement, -100, 100);
        return (before == null || after == null ? measured : measured.allocating(before, after)).measurement();
    }
}
