package dev.speedopt.it.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No wrong optimisation gets through, and right ones do. */
class TrapSuiteIT {
    @TempDir
    private static Path folder;

    private static List<TrapSuite.Result> results = List.of();

    @BeforeAll
    static void climb() throws Exception {
        results = TrapSuite.run(folder, List.of(), System.out);
    }

    @Test
    void the_suite_is_as_large_as_it_says() throws Exception {
        assertThat(TrapSuite.load()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(results.stream().filter(result -> result.expected() != null)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void no_trap_is_caught_by_its_own_tests() {
        assertThat(results)
                .allSatisfy(
                        result -> assertThat(result.tests()).as(result.name()).isEqualTo("green"));
    }

    @Test
    void every_wrong_optimisation_is_refused_at_its_rung() {
        assertThat(results.stream().filter(result -> result.expected() != null))
                .allSatisfy(
                        result -> assertThat(result.refused()).as(result.name()).isEqualTo(result.expected()));
    }

    @Test
    void right_optimisations_are_verified() {
        List<TrapSuite.Result> right = results.stream()
                .filter(result -> result.expected() == null && !result.name().endsWith("(original)"))
                .toList();
        assertThat(right.stream().filter(result -> result.refused() == null).count())
                .isGreaterThanOrEqualTo(right.size() * 95L / 100);
        assertThat(right.stream().filter(result -> result.refused() == Rung.REPLAY))
                .isEmpty();
    }
}
