package dev.speedopt.target;

/** Steps over what only looks like code: comments, strings and character literals. */
final class Tokens {
    private Tokens() {}

    /** Offset of the first {@code wanted} at or after {@code from} that is code and not inside parentheses; -1 if none. */
    static int find(String text, int from, char wanted) {
        int depth = 0;
        int i = from;
        while (i < text.length()) {
            int next = skip(text, i);
            if (next > i) {
                i = next;
                continue;
            }
            char c = text.charAt(i);
            if (c == wanted && depth == 0) {
                return i;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            i++;
        }
        return -1;
    }

    /** Offset after the comment or literal that begins at {@code from}; {@code from} when none does. */
    static int skip(String text, int from) {
        if (text.startsWith("//", from)) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", from)) {
            return after(text, "*/", from + 2);
        }
        if (text.startsWith("\"\"\"", from)) {
            return literal(text, "\"\"\"", from + 3);
        }
        char c = text.charAt(from);
        return c == '"' || c == '\'' ? literal(text, String.valueOf(c), from + 1) : from;
    }

    private static int literal(String text, String quote, int from) {
        int i = from;
        while (i < text.length() && !text.startsWith(quote, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + quote.length());
    }

    private static int after(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }
}
