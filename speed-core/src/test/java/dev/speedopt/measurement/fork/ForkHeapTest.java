package dev.speedopt.measurement.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForkHeapTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void fixes_and_touches_a_young_generation_that_fits_the_machine() {
        assertThat(ForkHeap.flags(List.of("-Dx=1"), 6 * GIGABYTE))
                .containsExactly("-XX:ParallelGCThreads=1", "-Xmn256m", "-Xms320m", "-XX:+AlwaysPreTouch");
        assertThat(ForkHeap.flags(List.of(), GIGABYTE / 2)).contains("-Xmn64m", "-Xms128m");
    }

    @Test
    void keeps_within_the_heap_that_the_user_allows() {
        assertThat(ForkHeap.flags(List.of("-Xmx1g", "-Xmx512m"), 6 * GIGABYTE)).contains("-Xmn64m", "-Xms128m");
        assertThat(ForkHeap.flags(List.of("-Xmx65536k"), 6 * GIGABYTE)).containsExactly("-XX:ParallelGCThreads=1");
    }

    @Test
    void leaves_a_heap_alone_that_the_user_sized() {
        assertThat(ForkHeap.flags(List.of("-Xmn8m"), 6 * GIGABYTE)).containsExactly("-XX:ParallelGCThreads=1");
        assertThat(ForkHeap.flags(List.of("-XX:MaxRAMPercentage=50"), 6 * GIGABYTE))
                .containsExactly("-XX:ParallelGCThreads=1");
    }

    @Test
    void leaves_the_collectors_threads_alone_that_the_user_chose() {
        assertThat(ForkHeap.flags(List.of("-XX:ConcGCThreads=2"), GIGABYTE)).doesNotContain("-XX:ParallelGCThreads=1");
    }
}
