package org.acme.club;

import java.util.List;

/** What was said. */
public final class Minutes {
    private Minutes() {}

    /** One line for each sentence. */
    public static String text(List<String> sentences) {
        String text = "";
        for (String sentence : sentences) {
            text += sentence;
            text += '\n';
        }
        return text;
    }
}
