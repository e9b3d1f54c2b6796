package dev.speedopt.verification.containment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comments that stand for code that was left out ({@code // ... existing code ...}): with them, a candidate is not whole. */
final class ElisionComments {
    private static final Pattern DOTS = Pattern.compile("(\\.{3}|…)");
    private static final Pattern ONLY_DOTS = Pattern.compile("[/*\\s]*(\\.{3,}|…)[/*\\s]*");
    private static final Pattern HINT = Pattern.compile(
            "\\b(existing|rest|remain(s|ing|der)?|unchanged|same|previous|original|other|omitted|code|implementation|logic|etc)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLEAR = Pattern.compile(
            "\\b(existing (code|implementation|logic|method|body)"
                    + "|rest of (the |this |your )?(existing |original )?(code|method|function|body|class|file|implementation|logic)"
                    + "|(code|implementation|method|body|logic|everything else|rest) (remains?|stays?|is|are) (the same|unchanged|as before|identical)"
                    + "|(omitted|elided|skipped|shortened) for (brevity|clarity)"
                    + "|(your|original|implementation|add|insert) (code|logic|implementation)? ?(goes )?here"
                    + "|remaining (code|methods?|implementation|logic)|same as (before|the original))\\b",
            Pattern.CASE_INSENSITIVE);

    private ElisionComments() {}

    /** The first such comment that the original does not have. */
    static Optional<String> added(String original, String candidate) {
        Set<String> known = comments(original).stream().collect(Collectors.toSet());
        return comments(candidate).stream()
                .filter(comment -> !known.contains(comment))
                .filter(ElisionComments::elides)
                .findFirst();
    }

    private static boolean elides(String comment) {
        return ONLY_DOTS.matcher(comment).matches()
                || CLEAR.matcher(comment).find()
                || (DOTS.matcher(comment).find() && HINT.matcher(comment).find());
    }

    private static List<String> comments(String text) {
        return SourceTokens.of(text).stream()
                .filter(token -> token.kind() == SourceToken.Kind.COMMENT)
                .map(SourceToken::text)
                .toList();
    }
}
