package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.StoredPairs.Judgement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoredPairsTest {
    /** 20 % faster on the CPU clock, 50 % on the wall clock. */
    private static final PairResult FIFTH = new PairResult(0.223, 0.69, 100, 80, true);

    private static final PairResult NONE = new PairResult(0.001, 0, 100, 100, true);
    private static final PairResult UNSTEADY = new PairResult(2, 2, 100, 14, false);

    @Test
    void says_what_the_rule_said_when_it_is_asked_again() {
        Judgement judged = judge(10, 5, stored(Verdict.FASTER, "", 20, FIFTH, FIFTH, FIFTH, FIFTH, FIFTH));

        assertThat(judged.verdict()).isEqualTo(Verdict.FASTER);
        assertThat(judged.bounds().lower()).isBetween(5.0, 20.0);
    }

    @Test
    void a_higher_minimum_turns_faster_into_not_faster() {
        Measurement stored = stored(Verdict.FASTER, "", 20, FIFTH, FIFTH, FIFTH, FIFTH, FIFTH);

        assertThat(judge(30, 5, stored).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(judge(30, 5, stored).pairs()).isEqualTo(3);
    }

    @Test
    void names_the_minimum_with_all_of_its_digits() {
        Judgement judged = judge(99.99, 5, stored(Verdict.FASTER, "", 20, FIFTH, FIFTH, FIFTH, FIFTH, FIFTH));

        assertThat(judged.reason()).contains("minimum of 99.99 %");
        assertThat(judge(30, 5, stored(Verdict.FASTER, "", 20, FIFTH, FIFTH, FIFTH))
                        .reason())
                .contains("minimum of 30.0 %");
    }

    @Test
    void a_higher_noise_floor_leaves_it_open() {
        Judgement judged = judge(10, 18, stored(Verdict.FASTER, "", 20, FIFTH, FIFTH, FIFTH, FIFTH, FIFTH));

        assertThat(judged.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judged.reason()).contains("measure again");
    }

    @Test
    void a_lower_minimum_accepts_what_was_rejected_but_never_nothing() {
        Measurement stored = stored(Verdict.NOT_FASTER, "", 20, FIFTH, FIFTH, FIFTH, FIFTH, FIFTH);

        assertThat(judge(5, 5, stored).verdict()).isEqualTo(Verdict.FASTER);
        assertThat(judge(0, 0, stored(Verdict.NOT_FASTER, "", 0.1, NONE, NONE, NONE))
                        .verdict())
                .isNotEqualTo(Verdict.FASTER);
    }

    @Test
    void goes_by_the_clock_that_decided_and_by_steady_pairs() {
        Measurement cpu = stored(Verdict.FASTER, "", 20, FIFTH, UNSTEADY, FIFTH, UNSTEADY, FIFTH);

        assertThat(judge(30, 5, cpu).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(judge(10, 5, stored(Verdict.FASTER, "", 20, UNSTEADY, UNSTEADY, UNSTEADY))
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void what_a_fork_left_open_stays_open() {
        Measurement died = stored(
                Verdict.INCONCLUSIVE,
                "the candidate's fork ended on its own (exit code 1)",
                20,
                FIFTH,
                FIFTH,
                FIFTH,
                FIFTH);

        assertThat(judge(0, 0, died).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judge(0, 0, died).reason()).contains("the candidate's fork ended");
    }

    @Test
    void what_the_rule_left_open_may_be_decided() {
        Measurement open = stored(
                Verdict.INCONCLUSIVE,
                "20.0 % less cpu time a call: neither surely above the noise floor of 19.0 % nor surely below the minimum",
                20,
                FIFTH,
                FIFTH,
                FIFTH,
                FIFTH,
                FIFTH);

        assertThat(judge(10, 5, open).verdict()).isEqualTo(Verdict.FASTER);
    }

    private static Judgement judge(double minimum, double floor, Measurement stored) {
        return new StoredPairs(new SpeedConfig.Thresholds(minimum, floor, 300), 0.95, 1).judge(stored);
    }

    private static Measurement stored(Verdict verdict, String reason, double improvement, PairResult... pairs) {
        return Measured.as(verdict)
                .because(reason)
                .improving(improvement, 0, 0)
                .in(Arrays.asList(pairs))
                .measurement();
    }
}
