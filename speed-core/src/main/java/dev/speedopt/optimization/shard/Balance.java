package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.ShardPlan.Planned;
import dev.speedopt.evidence.ShardPlan.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deals targets out so that all shards take about as long: the longest file first, each to the shard that has least. Methods of
 * one file stay together, so that what two shards accept never meets in one file.
 */
final class Balance {
    private Balance() {}

    static List<Shard> of(List<Planned> targets, int shards) {
        Map<String, List<Planned>> files = new TreeMap<>();
        targets.forEach(target ->
                files.computeIfAbsent(target.file(), file -> new ArrayList<>()).add(target));
        List<List<Planned>> longestFirst = files.values().stream()
                .sorted(Comparator.comparingLong(Balance::tenths).reversed())
                .toList();
        List<List<Planned>> dealt = new ArrayList<>();
        for (int i = 0; i < shards; i++) {
            dealt.add(new ArrayList<>());
        }
        for (List<Planned> file : longestFirst) {
            dealt.stream()
                    .min(Comparator.comparingLong(Balance::tenths))
                    .orElseThrow()
                    .addAll(file);
        }
        List<Shard> all = new ArrayList<>();
        for (List<Planned> part : dealt) {
            List<Planned> inOrder =
                    part.stream().sorted(Comparator.comparing(Planned::target)).toList();
            all.add(new Shard(all.size() + 1, tenths(inOrder) / 10.0, inOrder));
        }
        return all;
    }

    /** To a tenth of a second. */
    static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    /** Whole tenths of seconds: a sum of those does not depend on the order of its parts. */
    private static long tenths(List<Planned> targets) {
        return targets.stream()
                .mapToLong(target -> Math.round(target.expectedSeconds() * 10))
                .sum();
    }
}
