package dev.speedopt.model.dialect;

import java.util.regex.Pattern;

/** Text from strangers as one line: no control or format character can forge another line, or hide or reorder this one. */
public final class OneLine {
    private static final Pattern NOT_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+");

    private OneLine() {}

    /** @param longest in characters; what is beyond gives way to an ellipsis */
    public static String of(String text, int longest) {
        String line = NOT_A_LINE.matcher(text).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }
}
