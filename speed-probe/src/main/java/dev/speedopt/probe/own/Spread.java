package dev.speedopt.probe.own;

import java.util.List;
import java.util.stream.IntStream;

/** A few of many. */
public final class Spread {
    private Spread() {}

    /**
     * The first, the last, and evenly between.
     *
     * @param count of all
     * @param most that are wanted
     * @return numbers from 0 to {@code count - 1}, ascending
     */
    public static List<Integer> evenly(int count, int most) {
        int few = Math.min(count, most);
        return IntStream.range(0, few)
                .map(i -> few == 1 ? 0 : (int) ((long) i * (count - 1) / (few - 1)))
                .boxed()
                .toList();
    }
}
