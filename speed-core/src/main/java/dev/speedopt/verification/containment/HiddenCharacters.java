package dev.speedopt.verification.containment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that make source mean something other than it shows: unicode escapes of plain characters (the compiler decodes
 * them before anything else), bidirectional controls, invisible characters.
 */
final class HiddenCharacters {
    private static final Pattern ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u+00(?<code>0[aAdD]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]");

    private HiddenCharacters() {}

    /** What {@code candidate} has more of than {@code original}. */
    static Optional<String> added(String original, String candidate) {
        if (count(INVISIBLE, candidate) > count(INVISIBLE, original)) {
            return Optional.of("adds invisible or direction-changing characters");
        }
        if (count(ESCAPE, candidate) > count(ESCAPE, original)) {
            return Optional.of("hides plain characters behind unicode escapes");
        }
        return Optional.empty();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
