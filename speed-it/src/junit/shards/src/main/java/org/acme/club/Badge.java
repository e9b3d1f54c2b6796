package org.acme.club;

/** What a badge says. */
public final class Badge {
    private Badge() {}

    /** The text from its end to its beginning, for a mirror. */
    public static String mirrored(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.insert(0, text.charAt(i));
        }
        return out.toString();
    }
}
