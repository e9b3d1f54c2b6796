package dev.speedopt.it.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole suite through the whole plugin: an hour and more, so by hand. {@code -Dspeed.suite=FILE} keeps the results, and goes on
 * where a run before was stopped.
 */
class SlowSuiteIT {
    private static final Path WORK = Path.of("target", "junit-it").toAbsolutePath();

    @Test
    void nine_of_ten_slow_methods_get_a_faster_version_accepted_and_no_fast_one_does() throws Exception {
        Files.createDirectories(WORK);
        Path results = Path.of(System.getProperty(
                "speed.suite", WORK.resolve("slow-methods.jsonl").toString()));
        List<SlowMethod> slow = SlowMethod.all();
        Path project = WORK.resolve("slow-methods");
        long accepted = accepted(SlowSuite.run(slow, project, results));
        assertThat(accepted).isGreaterThanOrEqualTo(slow.size() * 9L / 10);
        assertThat(accepted(SlowSuite.run(slow.stream().map(SlowMethod::fast).toList(), project, results)))
                .isZero();
    }

    private static long accepted(List<SlowResult> results) {
        return results.stream().filter(each -> each.accepted() != null).count();
    }
}
