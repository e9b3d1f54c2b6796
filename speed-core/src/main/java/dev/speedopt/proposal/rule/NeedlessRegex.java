package dev.speedopt.proposal.rule;

import com.sun.source.tree.MethodInvocationTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Rewrite;
import org.jspecify.annotations.Nullable;

/** {@code replaceAll} of a text that is no regular expression. */
final class NeedlessRegex implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "needless-regex",
                RuleCard.ALLOCATION,
                "replace instead of replaceAll for a literal text",
                "String.replaceAll with a constant text without metacharacters",
                "neither the text nor its replacement holds a character that means something to Pattern or Matcher",
                "a literal search needs neither Pattern nor Matcher",
                "replaceFirst, which has no literal form",
                "4.8 / 5.8");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (MethodInvocationTree tree : code.all(MethodInvocationTree.class)) {
            Call call = Call.of(code, tree);
            if (call != null && applies(code, call) && !out.touches(tree)) {
                String literal = literal(String.valueOf(Constants.text(code, call.argument(0))));
                int name = code.source().text().lastIndexOf("replaceAll", code.start(call.argument(0)));
                out.replace(name, name + "replaceAll".length(), "replace");
                if (!literal.equals(Constants.text(code, call.argument(0)))) {
                    out.replace(call.argument(0), Constants.literal(String.valueOf(literal)));
                }
                out.change("Replaces the literal text " + Constants.literal(literal) + " without a regular expression");
            }
        }
    }

    static boolean applies(Code code, Call call) {
        if (!call.is("java.lang.String", "replaceAll", 2)) {
            return false;
        }
        String regex = Constants.text(code, call.argument(0));
        String replacement = Constants.text(code, call.argument(1));
        return regex != null
                && replacement != null
                && !plain(regex).isEmpty()
                && replacement.indexOf('\\') < 0
                && replacement.indexOf('$') < 0;
    }

    private static String literal(String regex) {
        return plain(regex);
    }

    /** The text that the expression matches, if it matches just one; empty otherwise. */
    private static String plain(String regex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            @Nullable Character escaped = c == '\\' && i + 1 < regex.length() ? regex.charAt(i + 1) : null;
            if (escaped != null && escaped < 128 && !Character.isLetterOrDigit(escaped)) {
                text.append(escaped.charValue());
                i++;
            } else if ("\\.[]{}()*+?^$|".indexOf(c) >= 0 || Character.isSurrogate(c)) {
                return "";
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
