package dev.speedopt.workload;

import dev.speedopt.probe.graph.Recording;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Chooses calls so that every size of input is there: by turns from each class of sizes, the largest first. */
final class Spread {
    private Spread() {}

    /**
     * @param entries of all forks, repetitions among them
     * @param maximum number
     * @param megabytes in all
     */
    static List<Recording.Entry> choose(List<Recording.Entry> entries, int maximum, int megabytes) {
        List<Recording.Entry> distinct = distinct(entries);
        TreeMap<Integer, List<Recording.Entry>> bySize = new TreeMap<>(Comparator.reverseOrder());
        for (Recording.Entry entry : distinct) {
            int size = (32 - Integer.numberOfLeadingZeros(entry.graph().length)) / 2;
            bySize.computeIfAbsent(size, key -> new ArrayList<>()).add(entry);
        }
        Set<Recording.Entry> chosen = new HashSet<>();
        long room = megabytes * (1L << 20);
        for (int turn = 0;
                chosen.size() < maximum && bySize.values().stream().anyMatch(list -> !list.isEmpty());
                turn++) {
            for (List<Recording.Entry> sizes : bySize.values()) {
                if (sizes.isEmpty() || chosen.size() == maximum) {
                    continue;
                }
                // From both ends by turns: what tests call first and last differ the most.
                Recording.Entry next = sizes.remove(turn % 2 == 0 ? 0 : sizes.size() - 1);
                if (next.graph().length <= room) {
                    room -= next.graph().length;
                    chosen.add(next);
                }
            }
        }
        return distinct.stream().filter(chosen::contains).toList();
    }

    private static List<Recording.Entry> distinct(List<Recording.Entry> entries) {
        Set<ByteBuffer> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(ByteBuffer.wrap(entry.graph())))
                .toList();
    }
}
