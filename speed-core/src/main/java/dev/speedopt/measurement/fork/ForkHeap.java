package dev.speedopt.measurement.fork;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heap that does not disturb. Its young generation neither grows nor is touched for the first time while a fork is measured:
 * the first touch of a page costs the thread two to seventeen times what filling it costs, and where the heap grows in the
 * middle of the slices of one fork and not of the other, that looks like slower code. And it has one collector's thread:
 * several wait for each other by spinning, which on a busy machine burns several times the CPU time of the collection itself.
 */
final class ForkHeap {
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_YOUNG = 256;
    private static final long LEAST_HEAP = 192 * MEGABYTE;
    /** Part of the largest heap that the young generation takes. */
    private static final long PART = 8;
    /** Beside the young generation, for what lives longer. */
    private static final long OLD = 64;

    private static final Pattern MOST = Pattern.compile("-Xmx(\\d+)([kKmMgG]?)");

    /** Whoever sizes the generations or chooses how they are kept knows why, and measures with that. */
    private static final List<String> THE_USERS = List.of(
            "-Xmn",
            "-Xms",
            "-XX:NewSize",
            "-XX:MaxNewSize",
            "-XX:NewRatio",
            "-XX:InitialHeapSize",
            "-XX:MaxHeapSize",
            "-XX:MinHeapSize",
            "-XX:InitialRAM",
            "-XX:MaxRAM",
            "-XX:MinRAM",
            "-XX:+AlwaysPreTouch",
            "-XX:-AlwaysPreTouch",
            "-XX:+UseEpsilonGC");

    private static final List<String> THREADS = List.of("-XX:ParallelGCThreads", "-XX:ConcGCThreads");

    private ForkHeap() {}

    /**
     * @param users flags that the fork gets anyway; what they say is left to them
     * @param untold bytes that the heap of a JVM on this machine may take when it is not told
     */
    static List<String> flags(List<String> users, long untold) {
        return Stream.concat(threads(users).stream(), young(users, untold).stream())
                .toList();
    }

    private static List<String> threads(List<String> users) {
        return any(users, THREADS) ? List.of() : List.of("-XX:ParallelGCThreads=1");
    }

    private static List<String> young(List<String> users, long untold) {
        long largest = users.stream()
                .map(MOST::matcher)
                .filter(Matcher::matches)
                .mapToLong(ForkHeap::bytes)
                .reduce(untold, (before, last) -> last);
        if (any(users, THE_USERS) || largest < LEAST_HEAP) {
            return List.of();
        }
        long young = Math.min(MOST_YOUNG, largest / PART / MEGABYTE);
        return List.of("-Xmn" + young + "m", "-Xms" + (young + OLD) + "m", "-XX:+AlwaysPreTouch");
    }

    private static boolean any(List<String> flags, List<String> beginnings) {
        return flags.stream().anyMatch(flag -> beginnings.stream().anyMatch(flag::startsWith));
    }

    private static long bytes(Matcher most) {
        int shift = switch (most.group(2)) {
            case "k", "K" -> 10;
            case "m", "M" -> 20;
            case "g", "G" -> 30;
            default -> 0;
        };
        return Long.parseLong(most.group(1)) << shift;
    }
}
