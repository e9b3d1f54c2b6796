package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code text.substring(i, i + 1).equals("x")}. */
final class SubstringCompare implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "substring-compare",
                RuleCard.ALLOCATION,
                "charAt instead of a substring of one character",
                "text.substring(i, i + 1) that is compared with a literal of one character",
                "the index counts a loop up to the text's length, so that it is within bounds",
                "no text is made for each comparison",
                "indices of unknown origin, for which charAt fails with another message",
                "32 / 41");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (call.is("java.lang.String", "equals", 1) || call.is("java.lang.Object", "equals", 1)) {
                ExpressionTree receiver = call.receiver();
                String test = receiver == null ? null : test(code, receiver, call.argument(0));
                String turned = receiver == null || test != null ? test : test(code, call.argument(0), receiver);
                if (turned != null) {
                    out.replace(call.tree(), Contexts.comparison(code, call.tree(), turned));
                    out.change("Compares one character without a substring");
                }
            }
        }
    }

    private static @Nullable String test(Code code, ExpressionTree part, ExpressionTree literal) {
        Call substring = Call.of(code, part);
        String wanted = Constants.text(code, literal);
        if (substring == null
                || wanted == null
                || wanted.length() != 1
                || !substring.is("java.lang.String", "substring", 2)) {
            return null;
        }
        VariableElement text = code.variable(substring.receiver());
        VariableElement index = code.variable(substring.argument(0));
        CountedLoop loop = CountedLoop.counting(code, index, substring.tree());
        return loop != null
                        && loop.isBelow(text, "length")
                        && isNext(code, substring.argument(1), Objects.requireNonNull(index))
                ? code.text(Objects.requireNonNull(substring.receiver())) + ".charAt(" + index.getSimpleName() + ") == "
                        + Constants.character(wanted.charAt(0))
                : null;
    }

    private static boolean isNext(Code code, ExpressionTree end, VariableElement index) {
        return Code.bare(end) instanceof BinaryTree sum
                && sum.getKind() == Tree.Kind.PLUS
                && ((index.equals(code.variable(sum.getLeftOperand())) && Constants.is(code, sum.getRightOperand(), 1))
                        || (index.equals(code.variable(sum.getRightOperand()))
                                && Constants.is(code, sum.getLeftOperand(), 1)));
    }
}
