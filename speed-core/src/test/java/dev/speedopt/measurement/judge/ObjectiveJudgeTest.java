package dev.speedopt.measurement.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.UserCode;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ObjectiveJudgeTest {
    private static final SequentialRule RULE = new SequentialRule(5, 10, 0.95, 1);

    @Test
    void less_allocation_at_the_same_speed_is_enough_where_allocation_counts() {
        Judge.Ruling ruling = look(Objective.ALLOCATION, 8, 1000, 1000, 1000, 600);

        assertThat(ruling.verdict()).as(ruling.reason()).isEqualTo(Verdict.FASTER);
        assertThat(ruling.reason()).startsWith("allocates 39.7 % less a call").contains("no slower");
    }

    @Test
    void but_not_where_both_count() {
        assertThat(look(Objective.BOTH, 8, 1000, 1000, 1000, 600).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(look(Objective.BOTH, 8, 1000, 500, 1000, 600).verdict()).isEqualTo(Verdict.FASTER);
        assertThat(look(Objective.BOTH, 8, 1000, 500, 1000, 1000).verdict()).isEqualTo(Verdict.NOT_FASTER);
    }

    @Test
    void less_allocation_that_costs_time_is_refused() {
        Judge.Ruling ruling = look(Objective.ALLOCATION, 8, 1000, 1400, 1000, 100);

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(ruling.reason()).contains("allocates less, but is slower");
    }

    @Test
    void half_the_time_with_the_same_allocation_is_refused_where_allocation_counts() {
        Judge.Ruling ruling = look(Objective.ALLOCATION, 3, 1000, 500, 1000, 1000);

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(ruling.reason()).contains("surely below the minimum of 10.0 %");
    }

    @Test
    void a_jvm_that_does_not_tell_is_inconclusive() {
        assertThat(look(Objective.ALLOCATION, 8, 1000, 500, -1, -1).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_quick_look_drops_by_what_counts() {
        assertThat(quick(1000, 1000).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(quick(1000, 500).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void where_both_count_a_quick_look_drops_by_either() {
        assertThat(quickBoth(500, 1000).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(quickBoth(1500, 500).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(quickBoth(500, 500).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    private static Judge.Ruling quickBoth(long nanosAfter, long after) {
        return Objects.requireNonNull(new BothJudge(new QuickAllocationJudge(10), new QuickJudge(10))
                .look(findings(Objective.BOTH, 1, 1000, nanosAfter, 1000, after), true));
    }

    private static Judge.Ruling quick(long before, long after) {
        return Objects.requireNonNull(
                new QuickAllocationJudge(10).look(findings(Objective.ALLOCATION, 1, 1000, 1000, before, after), true));
    }

    private static Judge.Ruling look(
            Objective objective, int pairs, long nanosBefore, long nanosAfter, long before, long after) {
        return Objects.requireNonNull(ObjectiveJudge.of(RULE, objective)
                .look(findings(objective, pairs, nanosBefore, nanosAfter, before, after), true));
    }

    private static Findings findings(
            Objective objective, int pairs, long nanosBefore, long nanosAfter, long before, long after) {
        Findings findings = new Findings(
                new MeasurementRequest(
                        "a", UserCode.target("int"), Path.of("x"), List.of(0), false, List.of(), List.of()),
                new SpeedConfig.Benchmarking(3, 10, SpeedConfig.Statistic.MEDIAN, 0.95, 12, objective, false),
                RULE);
        for (int i = 0; i < pairs; i++) {
            WarmUpReport warm = new WarmUpReport(nanosBefore, 1, 0, 1, 1, 20, true, 0);
            findings.add(new PairData(warm, warm, slices(nanosBefore, before), slices(nanosAfter, after), true, 10));
        }
        return findings;
    }

    private static List<SliceReport> slices(long nanos, long bytes) {
        return Collections.nCopies(
                5, new SliceReport(1000, 1000 * nanos, 1000 * nanos, 0, 0, 0, 0, bytes < 0 ? -1 : 1000 * bytes, 0));
    }
}
