package dev.speedopt.measurement.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.Pairs;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MeasurableJudgeTest {
    private static final SequentialRule RULE = new SequentialRule(5, 10, 0.95, 1);

    @Test
    void what_takes_little_more_than_the_harness_itself_is_no_ratio_of_noise() {
        Judge.Ruling ruling = look(3.2, 1.5, 2.5);

        assertThat(ruling.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(ruling.reason()).contains("faster than the harness can tell: 3.2 ns a call, 2.5 of which");
    }

    @Test
    void what_is_little_on_one_machine_is_enough_on_another() {
        assertThat(look(4.0, 2.0, 2.5).verdict()).isEqualTo(Verdict.FASTER);
        assertThat(look(4.0, 2.0, 3.3).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void where_a_call_takes_much_more_the_harness_is_not_asked() {
        assertThat(look(20, 10, 0).verdict()).isEqualTo(Verdict.FASTER);
    }

    private static Judge.Ruling look(double original, double candidate, double harness) {
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, Math.round(1000 * harness));
        PairData pair = new PairData(warm, warm, slices(original), slices(candidate), true, 1);
        return Objects.requireNonNull(ObjectiveJudge.of(RULE, Objective.TIME)
                .look(
                        Pairs.findings(
                                new SpeedConfig.Benchmarking(
                                        3, 10, SpeedConfig.Statistic.MEDIAN, 0.95, 12, Objective.TIME, false),
                                RULE,
                                Collections.nCopies(5, pair).toArray(new PairData[0])),
                        true));
    }

    private static List<SliceReport> slices(double nanos) {
        long all = Math.round(1000 * nanos);
        return Collections.nCopies(5, new SliceReport(1000, all, all, 0, 0, 0, 0, 0, 0));
    }
}
