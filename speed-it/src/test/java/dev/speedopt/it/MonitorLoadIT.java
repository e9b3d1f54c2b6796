package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monitor under load; by hand, because it takes a minute: {@code -Dit.test=MonitorLoadIT -Dinvoker.test=not-found-target}. */
class MonitorLoadIT {
    private static final int SECONDS = Integer.getInteger("speed.it.seconds", 40);
    private static final long MOST_KIB = 256 * 1024;

    @TempDir
    private Path work;

    @Test
    void two_hundred_pages_and_fifty_slow_readers_cost_no_more_than_256_mebibytes_and_every_page_hears_everything()
            throws Exception {
        try (MonitorLoad load = MonitorLoad.start(work)) {
            TimeUnit.SECONDS.sleep(SECONDS);
            load.settle();

            long peak = load.peakMemory();
            System.out.printf(
                    "%d pages, %d slow readers, %d s, %d events: peak memory %d MiB, %.1f s of processor time, %d events heard%n",
                    MonitorLoad.PAGES,
                    MonitorLoad.SLOW,
                    SECONDS,
                    load.written(),
                    peak / 1024,
                    load.cpuSeconds(),
                    load.heard());
            assertThat(peak).as("peak resident memory, KiB").isPositive().isLessThanOrEqualTo(MOST_KIB);
            assertThat(load.heard()).as("events heard by pages").isEqualTo((long) MonitorLoad.PAGES * load.written());
        }
    }
}
