package dev.speedopt.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fences around data, which the data cannot close. */
public final class Fence {
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    private Fence() {}

    /**
     * @param language after the opening fence; empty for none
     * @param data of any kind
     * @param most characters; what is beyond is cut, and the cut is said
     */
    public static String around(String language, String data, int most) {
        String text = data.length() <= most
                ? data
                : data.substring(0, most) + "\n[" + (data.length() - most) + " more characters cut]";
        int longest = TICKS.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
    }
}
