package dev.speedopt.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java text says to people and not to the compiler. */
public final class Comments {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+00(2[aAfF]|0[aAdD])");

    private Comments() {}

    /** The text without comments, trailing blanks and empty lines; literals stay as they are. */
    public static String strip(String text) {
        StringBuilder code = new StringBuilder();
        String plain = plain(text);
        int i = 0;
        while (i < plain.length()) {
            int next = Tokens.skip(plain, i);
            if (next == i) {
                code.append(plain.charAt(i++));
                continue;
            }
            code.append(comment(plain, i) ? " " : plain.substring(i, next));
            i = next;
        }
        return code.toString().replaceAll("[ \\t]+(?=\\R|$)", "").replaceAll("\\R{2,}", "\n");
    }

    /** The comments, in order, with their marks. */
    public static List<String> in(String text) {
        List<String> comments = new ArrayList<>();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); ) {
            int next = Tokens.skip(plain, i);
            if (next > i && comment(plain, i)) {
                comments.add(plain.substring(i, next));
            }
            i = Math.max(next, i + 1);
        }
        return comments;
    }

    private static boolean comment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    /** The compiler sees a comment where its marks or its end are written as Unicode escapes, and so must this. */
    private static String plain(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
