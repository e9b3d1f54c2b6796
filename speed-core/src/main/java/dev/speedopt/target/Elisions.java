package dev.speedopt.target;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Comments that stand for code that was left out ({@code // ... existing code ...}): with them, a version is not whole. */
public final class Elisions {
    private static final Pattern DOTS = Pattern.compile("(\\.{3}|…)");
    private static final Pattern DOTS_FIRST = Pattern.compile("\\A[/*\\s]*(\\.{3}|…).*", Pattern.DOTALL);

    private static final Pattern HINT = Pattern.compile(
            "\\b(existing|rest|remain(s|ing|der)?|unchanged|same|previous|original|others?|omitted|code|implementation|logic|etc)\\b");

    /** Anywhere in a comment. */
    private static final Pattern CLEAR = Pattern.compile("\\b(existing (code|implementation|logic|method|body)"
            + "|rest of (the |this |your )?(existing |original )?(code|method|function|body|class|file|implementation|logic)"
            + "|(code|implementation|method|body|logic|everything else|rest) (remains?|stays?|is|are) (the same|unchanged|as before|identical)"
            + "|(omitted|elided|skipped|shortened) for (brevity|clarity)"
            + "|(your|original|implementation|add|insert) (code|logic|implementation)? ?(goes )?here"
            + "|remaining (code|methods?|implementation|logic)|same as (before|the original))\\b");

    /** A whole comment, without its punctuation: the same words within a sentence say something about the code. */
    private static final Pattern ALONE = Pattern.compile("(todo )?("
            + "unchanged( from the original)?|no changes?( here| below| above| needed)?|(same )?as (before|above|is)"
            + "|(code )?(omitted|elided)|snip(ped)?|etc|and so on|implement( this| me| here)?"
            + "|(the )?(existing|previous|original|remaining|your|old) (code|logic|implementation|body|method)( goes)?( here)?"
            + "|(the )?(rest|remainder|everything else|other (cases|code|methods|branches|lines))"
            + "( of the (loop|method|code|body|block|switch))?"
            + "( (is|are|as|was|were|it|stays?|remains?|the|same|before|unchanged|omitted|identical|here))*)");

    /** Of the phrases above, those that a comment may well consist of, in code that is whole. */
    private static final Set<String> INNOCENT = Set.of("the rest", "everything else", "the remainder", "other cases");

    private Elisions() {}

    /** The first such comment that {@code before} does not have. */
    public static Optional<String> added(String before, String after) {
        Set<String> known = new HashSet<>(Comments.in(before));
        return Comments.in(after).stream()
                .filter(comment -> !known.contains(comment))
                .filter(Elisions::elides)
                .findFirst();
    }

    private static boolean elides(String comment) {
        String lower = comment.toLowerCase(Locale.ROOT);
        String words = lower.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return DOTS_FIRST.matcher(lower).matches()
                || CLEAR.matcher(words).find()
                || (DOTS.matcher(lower).find() && HINT.matcher(lower).find())
                || (ALONE.matcher(words).matches() && !INNOCENT.contains(words));
    }
}
