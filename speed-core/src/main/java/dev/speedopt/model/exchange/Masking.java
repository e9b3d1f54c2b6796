package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.OneLine;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Keeps keys out of every text that leaves this package, and control characters out of every line for people. */
public final class Masking {
    /** What keys of well-known providers look like, for those that a server echoes in part. */
    private static final Pattern KEY_LIKE =
            Pattern.compile("\\b(?:sk|xai|gsk|pk|key)-[A-Za-z0-9_*-]{6,}|\\bAIza[A-Za-z0-9_*-]{6,}");

    private static final int LONGEST_LINE = 300;

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    public void add(Key key) {
        String value = key.value();
        // A very short one would mask half of all words, and no provider has any.
        if (value.length() >= 6) {
            secrets.add(value);
        }
    }

    /** The text with every known key replaced. */
    public String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }

    /** Whether the text holds a known key. */
    public boolean holdsKey(String text) {
        return secrets.stream().anyMatch(text::contains);
    }

    /** The text as one short line that is fit for a console. */
    public String line(String text) {
        return OneLine.of(KEY_LIKE.matcher(mask(text)).replaceAll("***"), LONGEST_LINE);
    }
}
