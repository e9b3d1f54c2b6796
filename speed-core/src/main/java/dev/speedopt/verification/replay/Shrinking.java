package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Reductions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes an input that shows a difference smaller, round by round, for as long as it shows one and there is time. */
public final class Shrinking {
    private static final int A_ROUND = 300;

    private final SideBySide sides;
    private final long deadline;

    /**
     * What came of it.
     *
     * @param input the smallest that was found
     * @param difference that it shows
     * @param rounds that it took
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    public record Smallest(byte[] input, CallDifference difference, int rounds) {}

    /** @param limit of the whole search; what was found by then is the result */
    public Shrinking(SideBySide sides, Duration limit) {
        this.sides = sides;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** @param first shown by {@code input} */
    public Smallest shrink(byte[] input, CallDifference first) {
        byte[] best = input;
        CallDifference shown = first;
        int rounds = 0;
        while (System.nanoTime() < deadline) {
            long weight = Reductions.weight(best);
            List<byte[]> smaller = Reductions.of(best, A_ROUND).stream()
                    .filter(each -> Reductions.weight(each) < weight)
                    .sorted(Comparator.comparingLong(Reductions::weight))
                    .toList();
            if (smaller.isEmpty()) {
                break;
            }
            rounds++;
            List<CallDifference> differences = sides.differences(smaller);
            if (differences.isEmpty()) {
                break;
            }
            // The lightest that goes wrong the same way: a smaller input that breaks elsewhere explains something else.
            String path = general(first.path());
            int chosen = IntStream.range(0, differences.size())
                    .filter(i -> general(differences.get(i).path()).equals(path))
                    .findFirst()
                    .orElse(0);
            best = smaller.get(differences.get(chosen).index());
            shown = differences.get(chosen);
        }
        return new Smallest(best, shown, rounds);
    }

    private static String general(String path) {
        return path.replaceAll("[\\[.].*", "");
    }
}
