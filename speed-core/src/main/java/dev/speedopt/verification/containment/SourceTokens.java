package dev.speedopt.verification.containment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits Java source into tokens. The Tree API drops comments and white space; this keeps both, so that two texts can be
 * compared outside of the places that may differ.
 */
public final class SourceTokens {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<comment>//[^\\n\\r]*+|/\\*.*?\\*/)\
            |(?<literal>\"""(?:[^\\\\"]++|\\\\.|"(?!""))*+\"""|"(?:[^"\\\\\\n\\r]++|\\\\.)*+"|'(?:[^'\\\\\\n\\r]|\\\\.)++')\
            |(?<word>[\\p{javaJavaIdentifierPart}\\\\]++)\
            |(?<operator>>>>=|<<=|>>=|->|::|\\+\\+|--|&&|\\|\\||[=!<>+*/&|^%-]=|\\.\\.\\.|.)""", Pattern.DOTALL);

    private SourceTokens() {}

    /** In order, comments included. */
    public static List<SourceToken> of(String text) {
        List<SourceToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                break;
            }
            tokens.add(new SourceToken(kind(matcher), matcher.group(), text.substring(end, at), at));
            at = matcher.end();
            end = at;
        }
        return tokens;
    }

    private static SourceToken.Kind kind(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return SourceToken.Kind.COMMENT;
        }
        if (matcher.group("literal") != null) {
            return SourceToken.Kind.LITERAL;
        }
        return matcher.group("word") != null ? SourceToken.Kind.WORD : SourceToken.Kind.OPERATOR;
    }
}
