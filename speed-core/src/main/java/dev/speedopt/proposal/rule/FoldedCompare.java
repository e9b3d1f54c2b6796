package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text brought to one case and compared with a literal, where letters beyond ASCII could be brought to letters of the literal: a
 * long s becomes S, a ligature becomes two letters. Texts that are ASCII where they are compared are compared in place, others as
 * before.
 *
 * @param text before it is brought to one case
 * @param fold the call that brings it there, from the dot on
 * @param lower to lower case; otherwise to upper case
 * @param locale whether the locale is written down; without, {@code i} and {@code I} depend on the default one
 */
record FoldedCompare(ExpressionTree text, String fold, boolean lower, boolean locale) {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    private static final String EQUAL = """
            private static boolean NAME(String text, String literal) {
                for (int i = 0; i < text.length(); i++) {
                    if (text.charAt(i) > 127) {
                        return text.FOLD.equals(literal);
                    }
                }
                return text.equalsIgnoreCase(literal);
            }
            """;
    private static final String START = """
            private static boolean NAME(String text, String start) {
                int length = start.length();
                for (int i = 0; i < length && i < text.length(); i++) {
                    if (text.charAt(i) > 127) {
                        return text.FOLD.startsWith(start);
                    }
                }
                return text.regionMatches(true, 0, start, 0, length);
            }
            """;
    private static final String END = """
            private static boolean NAME(String text, String end) {
                int start = text.length() - end.length();
                for (int i = Math.max(0, start); i < text.length(); i++) {
                    if (text.charAt(i) > 127) {
                        return text.FOLD.endsWith(end);
                    }
                }
                return text.regionMatches(true, start, end, 0, end.length());
            }
            """;

    /** The comparison with the text in place, by a method of its own; null where there is none. */
    static @Nullable String rewritten(Code code, Rewrite out, Call comparison) {
        ExpressionTree receiver = Objects.requireNonNull(comparison.receiver());
        FoldedCompare folded = of(code, receiver);
        if (folded != null) {
            return folded.with(code, out, comparison.name(), comparison.argument(0));
        }
        FoldedCompare turned = comparison.name().equals("equals") ? of(code, comparison.argument(0)) : null;
        return turned == null ? null : turned.with(code, out, "equals", receiver);
    }

    private static @Nullable FoldedCompare of(Code code, ExpressionTree expression) {
        Call call = Call.of(code, expression);
        boolean lower = call != null && call.name().equals("toLowerCase");
        boolean folds = call != null
                && call.owner().equals("java.lang.String")
                && (lower || call.name().equals("toUpperCase"))
                && call.arguments().stream().allMatch(each -> Constants.isLocale(code, each));
        if (call == null || !folds || call.receiver() == null) {
            return null;
        }
        String arguments = call.arguments().isEmpty() ? "" : code.text(call.argument(0));
        return new FoldedCompare(
                call.receiver(),
                call.name() + "(" + arguments + ")",
                lower,
                !call.arguments().isEmpty());
    }

    private @Nullable String with(Code code, Rewrite out, String comparison, ExpressionTree literal) {
        String value = Constants.text(code, literal);
        if (value == null || !fits(value) || !out.takesMethods()) {
            return null;
        }
        String source = switch (comparison) {
            case "equals" -> EQUAL;
            case "startsWith" -> START;
            case "endsWith" -> END;
            default -> throw new IllegalArgumentException(comparison);
        };
        String name = comparison + (lower ? "InLowerCase" : "InUpperCase");
        String method = out.method(name, source.replace("NAME", name).replace("FOLD", fold));
        return method + "(" + code.text(text) + ", " + code.text(literal) + ")";
    }

    private boolean fits(String literal) {
        String same = lower ? literal.toLowerCase(Locale.ROOT) : literal.toUpperCase(Locale.ROOT);
        return ASCII.matcher(literal).matches()
                && same.equals(literal)
                && (locale || literal.indexOf(lower ? 'i' : 'I') < 0);
    }
}
