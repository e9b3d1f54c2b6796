package dev.speedopt.measurement.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.NoiseReport.IdenticalPairs;
import dev.speedopt.evidence.NoiseReport.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseVerdictTest {
    @Test
    void small_spread_is_quiet_large_spread_is_not() {
        assertThat(verdict(0.02, 0).verdict()).isEqualTo(Verdict.QUIET);
        assertThat(verdict(0.10, 0).verdict()).isEqualTo(Verdict.USABLE);
        assertThat(verdict(0.60, 0).verdict()).isEqualTo(Verdict.TOO_NOISY);
    }

    @Test
    void too_few_steady_pairs_are_too_noisy_whatever_they_say() {
        assertThat(verdict(0.001, 4).verdict()).isEqualTo(Verdict.TOO_NOISY);
    }

    @Test
    void a_gain_below_the_noise_floor_needs_more_pairs_than_there_are() {
        assertThat(verdict(0.02, 0).pairsNeeded()).containsEntry("5%", -1);
    }

    /** evidence: n is about (3.29 σ / .0465)² to separate 5 % from 10 %; here 3.33, and ln(.95/.9) = .0541. */
    @Test
    void pairs_grow_with_the_square_of_the_spread() {
        assertThat(NoiseVerdict.pairs(10, 0.05, 5)).isEqualTo(10);
        assertThat(NoiseVerdict.pairs(10, 0.10, 5)).isEqualTo(38);
        assertThat(NoiseVerdict.pairs(30, 0.05, 5)).isEqualTo(3);
    }

    private static NoiseVerdict verdict(double deviation, int unsteady) {
        return NoiseVerdict.of(
                List.of(new IdenticalPairs("work", 6, deviation, 2 * deviation, 0.9, 0, unsteady, null)),
                SpeedConfig.defaults());
    }
}
