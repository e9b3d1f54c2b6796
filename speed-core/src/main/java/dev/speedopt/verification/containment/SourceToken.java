package dev.speedopt.verification.containment;

/**
 * A token of a Java source file.
 *
 * @param kind what it is; comments are tokens too
 * @param text as written
 * @param space white space before it
 * @param start offset of its first character
 */
public record SourceToken(Kind kind, String text, String space, int start) {
    /** What a token can be. */
    public enum Kind {
        COMMENT,
        LITERAL,
        WORD,
        OPERATOR
    }

    boolean sameText(SourceToken other) {
        return unix(text).equals(unix(other.text));
    }

    boolean sameSpace(SourceToken other) {
        return unix(space).equals(unix(other.space));
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
