package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Below;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import dev.speedopt.proposal.rule.code.Sum;
import dev.speedopt.proposal.rule.code.Window;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.VariableElement;

/** {@code text.substring(i).startsWith(prefix)}, or a part that equals a word, in a loop over the text. */
final class SubstringStartsWith implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "substring-starts-with",
                RuleCard.COMPLEXITY,
                "startsWith from an index instead of from a copy",
                "text.substring(i).startsWith(prefix), or text.substring(i, i + word.length()).equals(word)",
                "the index counts a loop up to the text's length, or as far as the word fits, so that it is within bounds",
                "neither the rest of the text nor a part of it is copied for each index",
                "indices of unknown origin, for which substring fails",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (call.is("java.lang.String", "startsWith", 1)) {
                ofRest(code, out, call);
            } else if (call.receiver() != null && isEquals(call)) {
                ExpressionTree receiver = Objects.requireNonNull(call.receiver());
                ofPart(code, out, call, receiver, call.argument(0));
                ofPart(code, out, call, call.argument(0), receiver);
            }
        }
    }

    private static void ofRest(Code code, Rewrite out, Call call) {
        Call rest = Call.of(code, call.receiver());
        if (rest == null || !rest.is("java.lang.String", "substring", 1)) {
            return;
        }
        VariableElement text = code.variable(rest.receiver());
        VariableElement index = code.variable(rest.argument(0));
        if (Below.is(code, index, text, "length", rest.tree())) {
            replace(code, out, call, rest, call.argument(0));
        }
    }

    /** {@code text.substring(i, i + word.length()).equals(word)}, either way round. */
    private static void ofPart(Code code, Rewrite out, Call call, ExpressionTree part, ExpressionTree word) {
        Call substring = Call.of(code, part);
        Window window = substring == null ? null : Window.of(code, substring);
        if (substring != null && window != null && isLengthOf(code, window.length(), word)) {
            replace(code, out, call, substring, word);
        }
    }

    private static boolean isEquals(Call call) {
        return call.is("java.lang.String", "equals", 1) || call.is("java.lang.Object", "equals", 1);
    }

    /** Whether a sum is what a text has; one character is better compared as such. */
    private static boolean isLengthOf(Code code, Sum length, ExpressionTree word) {
        String constant = Constants.text(code, word);
        VariableElement variable = code.variable(word);
        return constant != null
                ? constant.length() > 1 && length.equals(new Sum(Map.of(), constant.length()))
                : variable != null && length.equals(new Sum(Map.of(new Sum.Length(variable), 1), 0));
    }

    private static void replace(Code code, Rewrite out, Call call, Call substring, ExpressionTree word) {
        if (!Statements.isCommented(code, call.tree()) && !out.touches(call.tree())) {
            out.replace(
                    call.tree(),
                    code.text(Objects.requireNonNull(substring.receiver())) + ".startsWith(" + code.text(word) + ", "
                            + code.text(substring.argument(0)) + ")");
            out.change("Compares at an index without a copy of the rest");
        }
    }
}
