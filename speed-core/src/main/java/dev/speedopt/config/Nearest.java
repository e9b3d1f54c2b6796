package dev.speedopt.config;

import dev.speedopt.spelling.Spelling;
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
        int least = Spelling.mostSlips(bare) + 1;
        for (String name : known) {
            int slips = Spelling.slips(bare, bare(name));
            if (slips < least && slips < bare.length()) {
                least = slips;
                best = name;
            }
        }
        return best;
    }

    /** {@code minimumImprovement}, {@code minimum-improvement} and {@code Minimum_Improvement} are the same word. */
    static String bare(String name) {
        return name.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
    }
}
