package dev.speedopt.config;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The known name that is written most alike; null when none is alike enough to be meant. */
    static @Nullable String to(String written, Collection<String> known) {
        String bare = bare(written);
        String best = null;
        int least = Math.max(2, bare.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(bare, bare(name));
            if (distance < least && distance < bare.length()) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** {@code minimumImprovement}, {@code minimum-improvement} and {@code Minimum_Improvement} are the same word. */
    static String bare(String name) {
        return name.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
