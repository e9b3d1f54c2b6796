package dev.speedopt.it.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.it.MonitorLoad;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether those who look shift what is measured: the same questions with known answers, asked in turn with nobody and with 200 pages and 50 slow
 * readers at a monitor on the same machine. By hand, ten minutes: {@code -Dit.test=WatchedVerdictIT -Dinvoker.test=not-found-target}.
 */
class WatchedVerdictIT {
    private static final int ROUNDS = Integer.getInteger("speed.it.rounds", 6);

    @TempDir
    private Path folder;

    @Test
    void verdicts_are_the_same_and_no_difference_shifts_whether_250_readers_watch_or_nobody_does() throws Exception {
        Bench bench = new Bench(folder);
        List<Double> shifts = new ArrayList<>();
        for (Variant variant : List.of(Variant.THIRTY, Variant.SAME)) {
            for (int round = 0; round < ROUNDS; round++) {
                Workload.Kind kind =
                        Workload.scalable().get(round % Workload.scalable().size());
                boolean watchedFirst = round % 2 == 1;
                Answer early = ask(bench, kind, variant, round, watchedFirst);
                Answer late = ask(bench, kind, variant, round, !watchedFirst);
                Answer alone = watchedFirst ? late : early;
                Answer watched = watchedFirst ? early : late;
                shifts.add(watched.improvement() - alone.improvement());
                System.out.printf(
                        "%s %s: alone %s %.1f %% [%.1f, %.1f], watched %s %.1f %% [%.1f, %.1f]%n",
                        kind.name(),
                        variant.label(),
                        alone.verdict(),
                        alone.improvement(),
                        alone.lower(),
                        alone.upper(),
                        watched.verdict(),
                        watched.improvement(),
                        watched.lower(),
                        watched.upper());
                boolean faster = variant == Variant.THIRTY;
                assertThat(List.of(alone.verdict() == Verdict.FASTER, watched.verdict() == Verdict.FASTER))
                        .as("accepted alone and watched, %s %s", kind.name(), variant)
                        .containsOnly(faster);
            }
        }
        double mean = shifts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double variance = shifts.stream()
                        .mapToDouble(shift -> (shift - mean) * (shift - mean))
                        .sum()
                / (shifts.size() - 1);
        double error = Math.sqrt(variance / shifts.size());
        System.out.printf("mean shift %.2f points, standard error %.2f, %d pairs%n", mean, error, shifts.size());
        assertThat(Math.abs(mean)).as("mean shift of the improvement, points").isLessThan(3 * error + 0.5);
    }

    private Answer ask(Bench bench, Workload.Kind kind, Variant variant, int round, boolean watched) throws Exception {
        if (!watched) {
            return bench.ask(kind, variant, round, 0);
        }
        try (MonitorLoad load = MonitorLoad.start(Files.createTempDirectory(folder, "monitor"))) {
            return bench.ask(kind, variant, round, 0);
        }
    }
}
