package dev.speedopt.measurement.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.speedopt.config.SpeedConfig.Statistic;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series series = new Series(
            List.of(pair(List.of(slice(1000), slice(1200), slice(9000)), List.of(slice(500), slice(600), slice(550)))));

    @Test
    void a_pairs_value_is_the_median_over_slices_that_ran_next_to_each_other() {
        assertThat(series.logRatios()[0]).isEqualTo(Math.log(2), within(1e-9));
    }

    @Test
    void the_estimate_goes_by_the_configured_statistic() {
        assertThat(series.estimate(Statistic.MINIMUM)).isEqualTo(50, within(1e-9));
        assertThat(series.estimate(Statistic.MEDIAN)).isEqualTo(100 * (120 - 55) / 120.0, within(1e-9));
        assertThat(series.timing(PairData::original).slices()).isEqualTo(3);
    }

    @Test
    void the_collectors_time_is_spread_over_all_calls() {
        List<SliceReport> slices = List.of(collected(3), collected(3), collected(0), collected(3));

        assertThat(Costs.perCall(slices, Clock.CPU)).containsOnly((10 + 9 / 4.0) * 100_000);
    }

    @Test
    void one_collection_that_burnt_time_waiting_counts_like_the_others() {
        List<SliceReport> slices = List.of(collected(3), collected(0), collected(3), collected(98), collected(3));

        assertThat(Costs.perCall(slices, Clock.CPU)[0]).isEqualTo((10 + 12 / 5.0) * 100_000);
    }

    @Test
    void one_or_two_collections_tell_nothing_of_what_a_call_costs() {
        List<SliceReport> slices = List.of(collected(0), collected(360), collected(0), collected(1), collected(0));

        assertThat(Costs.perCall(slices, Clock.CPU)).containsOnly(10 * 100_000.0);
    }

    @Test
    void allocation_is_unknown_where_one_slice_does_not_tell() {
        SliceReport silent = new SliceReport(10, 1000, 1000, 0, 0, 0, 0, -1, 0);

        assertThat(series.allocation(PairData::original)).isEqualTo(8);
        assertThat(new Series(List.of(pair(List.of(silent), List.of(silent)))).allocation(PairData::original))
                .isNull();
    }

    /** Ten calls in 10 ms, and so many milliseconds of the collector. */
    private static SliceReport collected(long millis) {
        return new SliceReport(10, 10_000_000, 10_000_000, millis * 1_000_000, 0, 0, 0, 0, 0);
    }

    private static SliceReport slice(long cpu) {
        return new SliceReport(10, cpu, cpu, 0, 0, 0, 0, 80, 0);
    }

    private static PairData pair(List<SliceReport> original, List<SliceReport> candidate) {
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, 0);
        return new PairData(warm, warm, original, candidate, true, 1);
    }
}
