package dev.speedopt.measurement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A young generation that neither grows nor is touched for the first time while a fork is measured. The first touch of a page
 * costs the thread two to seventeen times what filling it costs, and where the heap grows in the middle of the slices of one
 * fork and not of the other, that looks like slower code.
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

    private ForkHeap() {}

    /**
     * @param users flags that the fork gets anyway; where they size more than the whole heap, nothing is added
     * @param untold bytes that the heap of a JVM on this machine may take when it is not told
     */
    static List<String> flags(List<String> users, long untold) {
        if (users.stream().anyMatch(flag -> THE_USERS.stream().anyMatch(flag::startsWith))) {
            return List.of();
        }
        long largest = users.stream()
                .map(MOST::matcher)
                .filter(Matcher::matches)
                .mapToLong(ForkHeap::bytes)
                .reduce(untold, (before, last) -> last);
        if (largest < LEAST_HEAP) {
            return List.of();
        }
        long young = Math.min(MOST_YOUNG, largest / PART / MEGABYTE);
        return List.of("-Xmn" + young + "m", "-Xms" + (young + OLD) + "m", "-XX:+AlwaysPreTouch");
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
