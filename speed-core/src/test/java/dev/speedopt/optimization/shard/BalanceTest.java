package dev.speedopt.optimization.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.ShardPlan.Planned;
import dev.speedopt.evidence.ShardPlan.Shard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void the_same_targets_in_any_order_are_dealt_alike() {
        List<Planned> targets = random(200, new Random(7));
        List<Shard> plan = Balance.of(targets, 8);
        List<Planned> shuffled = new ArrayList<>(targets);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, new Random(i));
            assertThat(Balance.of(shuffled, 8)).isEqualTo(plan);
        }
    }

    @Test
    void every_target_is_in_one_shard_and_no_file_in_two() {
        List<Planned> targets = random(200, new Random(7));
        List<Shard> plan = Balance.of(targets, 8);

        assertThat(plan.stream().flatMap(shard -> shard.targets().stream()))
                .containsExactlyInAnyOrderElementsOf(targets);
        targets.stream()
                .map(Planned::file)
                .distinct()
                .forEach(file -> assertThat(plan.stream()
                                .filter(shard -> shard.targets().stream()
                                        .anyMatch(target -> target.file().equals(file))))
                        .as(file)
                        .hasSize(1));
    }

    @Test
    void shards_take_about_as_long_as_each_other() {
        List<Planned> targets = random(400, new Random(11));
        List<Shard> plan = Balance.of(targets, 8);
        double mean = plan.stream().collect(Collectors.averagingDouble(Shard::expectedSeconds));

        assertThat(plan).allSatisfy(shard -> assertThat(shard.expectedSeconds()).isBetween(0.9 * mean, 1.1 * mean));
    }

    @Test
    void more_shards_than_files_leave_some_without_work() {
        List<Shard> plan = Balance.of(List.of(planned("a.A#x()", "A.java", 5)), 3);

        assertThat(plan).extracting(shard -> shard.targets().size()).containsExactly(1, 0, 0);
        assertThat(plan).extracting(Shard::number).containsExactly(1, 2, 3);
    }

    private static List<Planned> random(int count, Random random) {
        List<Planned> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int file = random.nextInt(count / 2);
            targets.add(planned(
                    "a.C" + file + "#m" + i + "()", "C" + file + ".java", Balance.rounded(random.nextDouble() * 60)));
        }
        return targets;
    }

    private static Planned planned(String target, String file, double seconds) {
        return new Planned(target, "a:b", file, seconds, "size");
    }
}
