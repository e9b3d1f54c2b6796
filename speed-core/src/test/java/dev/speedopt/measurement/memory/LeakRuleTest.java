package dev.speedopt.measurement.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Retention;
import dev.speedopt.evidence.Retention.Checkpoint;
import dev.speedopt.evidence.Retention.Outcome;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LeakRuleTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void what_grows_with_every_call_is_a_leak() {
        Retention found = LeakRule.judge(heap(calls -> 0), heap(calls -> 80 * calls));

        assertThat(found.outcome()).isEqualTo(Outcome.LEAK);
        assertThat(found.reason()).contains("memory leak").contains("80.0 bytes more with every call");
    }

    @Test
    void a_table_that_doubles_now_and_then_is_still_a_leak() {
        LongUnaryOperator table = calls -> 32 * calls + 8 * Long.highestOneBit(Math.max(1, 2 * calls));

        assertThat(LeakRule.judge(heap(calls -> 0), heap(table)).outcome()).isEqualTo(Outcome.LEAK);
    }

    @Test
    void what_the_original_does_too_is_no_leak_of_the_candidates() {
        assertThat(LeakRule.judge(heap(calls -> 80 * calls), heap(calls -> 80 * calls))
                        .outcome())
                .isEqualTo(Outcome.STEADY);
        assertThat(LeakRule.judge(heap(calls -> 80 * calls), heap(calls -> 20 * calls))
                        .outcome())
                .isEqualTo(Outcome.STEADY);
        assertThat(LeakRule.judge(heap(calls -> 80 * calls), heap(calls -> 200 * calls))
                        .outcome())
                .isEqualTo(Outcome.LEAK);
    }

    @Test
    void a_cache_that_is_full_is_reported_and_no_leak() {
        Retention found = LeakRule.judge(heap(calls -> 0), heap(calls -> Math.min(80 * calls, MEGABYTE)));

        assertThat(found.outcome()).isEqualTo(Outcome.BOUNDED);
        assertThat(found.reason()).contains("1,024 KiB").contains("no longer grows");
    }

    @Test
    void what_comes_and_goes_is_no_leak() {
        assertThat(LeakRule.judge(heap(calls -> 0), heap(calls -> calls % 20_000 == 0 ? 30_000 : 0))
                        .outcome())
                .isEqualTo(Outcome.STEADY);
    }

    @Test
    void too_few_looks_are_not_enough() {
        assertThat(LeakRule.judge(List.of(), List.of()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static List<Checkpoint> heap(LongUnaryOperator kept) {
        return LongStream.rangeClosed(0, 6)
                .map(i -> i * 10_000)
                .mapToObj(calls -> new Checkpoint(calls, 5 * MEGABYTE + kept.applyAsLong(calls)))
                .toList();
    }
}
