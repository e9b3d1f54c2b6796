package dev.speedopt.measurement.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockChoiceTest {
    private static final SliceReport COMPUTES = new SliceReport(10, 900, 3000, 100, 1900, 0, 0, 0, 0);
    private static final SliceReport WAITS = new SliceReport(10, 100, 3000, 0, 100, 0, 0, 0, 0);
    private static final SliceReport DELEGATES = new SliceReport(10, 900, 1000, 0, 0, 900, 0, 0, 0);
    private static final SliceReport STARTS_A_THREAD = new SliceReport(10, 990, 1000, 0, 0, 0, 1, 0, 0);

    @Test
    void computing_is_judged_on_cpu_time_even_where_it_stood_in_the_queue_for_most_of_the_time() {
        ClockChoice choice = ClockChoice.of(List.of(pair(COMPUTES, COMPUTES)));

        assertThat(choice.clock()).isEqualTo(Clock.CPU);
        assertThat(choice.reason()).contains("computes for 90 %");
    }

    @Test
    void waiting_is_judged_on_wall_time_even_if_only_the_original_waits() {
        ClockChoice choice = ClockChoice.of(List.of(pair(WAITS, COMPUTES)));

        assertThat(choice.clock()).isEqualTo(Clock.WALL);
        assertThat(choice.reason()).contains("waits or does I/O for 97 %");
    }

    @Test
    void work_in_other_threads_is_judged_on_wall_time() {
        assertThat(ClockChoice.of(List.of(pair(COMPUTES, DELEGATES))).clock()).isEqualTo(Clock.WALL);
        assertThat(ClockChoice.of(List.of(pair(COMPUTES, STARTS_A_THREAD))).clock())
                .isEqualTo(Clock.WALL);
    }

    @Test
    void a_fork_that_was_stopped_during_one_slice_does_not_wait() {
        SliceReport stopped = new SliceReport(10, 900, 9_000_000, 100, 0, 0, 0, 0, 0);
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, 0);
        List<SliceReport> slices = List.of(COMPUTES, stopped, COMPUTES);

        ClockChoice choice = ClockChoice.of(List.of(new PairData(warm, warm, slices, slices, true, 1)));

        assertThat(choice.clock()).isEqualTo(Clock.CPU);
    }

    private static PairData pair(SliceReport original, SliceReport candidate) {
        WarmUpReport warm = new WarmUpReport(1, 1, 0, 1, 1, 1, true, 0);
        return new PairData(warm, warm, List.of(original), List.of(candidate), true, 1);
    }
}
