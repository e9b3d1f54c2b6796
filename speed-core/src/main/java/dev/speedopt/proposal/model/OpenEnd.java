package dev.speedopt.proposal.model;

/** Whether Java code ends within a comment or a text block: a fence there is a part of it, and no end. */
final class OpenEnd {
    private static final String BLOCK = "\"\"\"";

    private OpenEnd() {}

    static boolean of(CharSequence code) {
        String text = code.toString();
        for (int i = 0; i < text.length(); ) {
            int next;
            if (text.startsWith("/*", i)) {
                next = after(text.indexOf("*/", i + 2), 2);
            } else if (text.startsWith(BLOCK, i)) {
                next = after(unescaped(text, BLOCK, i + BLOCK.length(), text.length()), BLOCK.length());
            } else {
                next = text.startsWith("//", i) ? line(text, i) : literal(text, i);
            }
            if (next < 0) {
                return true;
            }
            i = next;
        }
        return false;
    }

    /** After a literal of one line, closed or not; after the character where none begins. */
    private static int literal(String text, int from) {
        char c = text.charAt(from);
        if (c != '"' && c != '\'') {
            return from + 1;
        }
        int line = line(text, from);
        int end = unescaped(text, String.valueOf(c), from + 1, line);
        return end < 0 ? line : end + 1;
    }

    private static int unescaped(String text, String mark, int from, int to) {
        for (int i = from; i < to; i += text.charAt(i) == '\\' ? 2 : 1) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int line(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int after(int mark, int length) {
        return mark < 0 ? -1 : mark + length;
    }
}
