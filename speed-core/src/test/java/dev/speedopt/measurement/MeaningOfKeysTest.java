package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig.Benchmarking;
import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.config.SpeedConfig.Statistic;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.RigorousJudge;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Each key of {@code thresholds} and {@code benchmarking} does what the YAML says. {@code timeout_seconds} needs forks: see
 * {@link MeasurerTest}.
 */
class MeaningOfKeysTest {
    private static final PairData[] TWENTY = {Pairs.of(0.80), Pairs.of(0.80), Pairs.of(0.80), Pairs.of(0.80)};

    @Test
    void warmup_runs_is_the_least_number_of_rounds_that_forks_are_told() {
        assertThat(Effort.rigorous(with(7, 50, Statistic.MEDIAN, 0.95)).warmUp().values())
                .endsWith(7L);
        assertThat(Effort.quick(with(7, 50, Statistic.MEDIAN, 0.95)).warmUp().values())
                .endsWith(7L);
    }

    @Test
    void measurement_runs_is_the_number_of_slices_unless_they_are_long() {
        double short20 = 40e6;
        double aSecond = 2e9;

        assertThat(Effort.rigorous(with(3, 70, Statistic.MEDIAN, 0.95)).slices(short20))
                .isEqualTo(70);
        assertThat(Effort.rigorous(with(3, 1, Statistic.MEDIAN, 0.95)).slices(short20))
                .isEqualTo(5);
        assertThat(Effort.rigorous(with(3, 70, Statistic.MEDIAN, 0.95)).slices(aSecond))
                .isEqualTo(5);
    }

    @Test
    void statistical_method_is_the_estimate_and_never_the_bounds() {
        PairData pair = Pairs.of(new double[] {0.8, 1.0, 1.0, 1.0, 2.2}, new double[] {0.5, 0.8, 0.8, 0.8, 1.1});
        PairData[] pairs = {pair, pair, pair};

        assertThat(estimate(Statistic.MINIMUM, pairs)).isEqualTo(37.5);
        assertThat(estimate(Statistic.MEDIAN, pairs)).isEqualTo(20);
        assertThat(Math.round(100 * estimate(Statistic.MEAN, pairs))).isEqualTo(3333);
        assertThat(findings(Statistic.MINIMUM, pairs).bounds())
                .isEqualTo(findings(Statistic.MEAN, pairs).bounds());
    }

    @Test
    void both_are_said_where_they_differ() {
        PairData pair = Pairs.of(new double[] {0.8, 1.0, 1.0, 1.0, 2.2}, new double[] {0.5, 0.8, 0.8, 0.8, 1.1});

        assertThat(findings(Statistic.MINIMUM, pair, pair, pair).figures())
                .isEqualTo(
                        "37.5 % less CPU time a call by minimum, 4.9 to 20.0 % by the pairs (confidence 0.95, 3 pairs)");
    }

    @Test
    void confidence_level_widens_the_bounds() {
        assertThat(lower(0.99)).isLessThan(lower(0.95));
        assertThat(lower(0.95)).isLessThan(lower(0.5));
    }

    @Test
    void noise_floor_must_lie_below_the_lower_bound() {
        double lower = lower(0.95);

        assertThat(verdict(lower - 0.1, 10)).isEqualTo(Verdict.FASTER);
        assertThat(verdict(lower + 0.1, 10)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void minimum_improvement_must_be_reached_by_the_estimate() {
        assertThat(verdict(5, 19.9)).isEqualTo(Verdict.FASTER);
        assertThat(verdict(5, 20.1)).isEqualTo(Verdict.NOT_FASTER);
    }

    @Test
    void an_estimate_above_its_interval_accepts_nothing_that_the_interval_refuses() {
        PairData pair = Pairs.of(new double[] {0.8, 1.0, 1.0, 1.0, 2.2}, new double[] {0.5, 0.8, 0.8, 0.8, 1.1});

        assertThat(verdict(Statistic.MINIMUM, 5, 30, pair, pair, pair)).isEqualTo(Verdict.NOT_FASTER);
    }

    private static double lower(double confidence) {
        return Pairs.findings(
                        with(3, 50, Statistic.MEDIAN, confidence), new SequentialRule(5, 10, confidence, 1), TWENTY)
                .bounds()
                .lower();
    }

    private static double estimate(Statistic statistic, PairData... pairs) {
        return findings(statistic, pairs).estimate();
    }

    private static Findings findings(Statistic statistic, PairData... pairs) {
        return Pairs.findings(with(3, 50, statistic, 0.95), new SequentialRule(5, 10, 0.95, 1), pairs);
    }

    private static Verdict verdict(double noiseFloor, double minimum) {
        return verdict(Statistic.MEDIAN, noiseFloor, minimum, TWENTY);
    }

    private static Verdict verdict(Statistic statistic, double noiseFloor, double minimum, PairData... pairs) {
        SequentialRule rule = new SequentialRule(noiseFloor, minimum, 0.95, 1);
        Findings findings = Pairs.findings(with(3, 50, statistic, 0.95), rule, pairs);
        return Objects.requireNonNull(new RigorousJudge(rule).look(findings, true))
                .verdict();
    }

    private static Benchmarking with(int warmUp, int slices, Statistic statistic, double confidence) {
        return new Benchmarking(warmUp, slices, statistic, confidence, 12, Objective.TIME, false);
    }
}
