package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Below;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
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
        code.all(VariableTree.class).forEach(each -> inLocal(code, out, each));
        for (Call call : Call.all(code, code.body())) {
            if (isEquals(call)) {
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

    /** {@code String c = text.substring(i, i + 1);} that is only compared with literals. */
    private static void inLocal(Code code, Rewrite out, VariableTree declaration) {
        String character = declaration.getInitializer() == null ? null : character(code, declaration.getInitializer());
        if (character == null
                || !(code.element(declaration) instanceof VariableElement part)
                || Fresh.declaration(code, part) != declaration
                || !code.standsAlone(declaration)
                || Effects.of(code, code.body()).assigns(part)
                || Statements.isCommented(code, declaration)) {
            return;
        }
        Map<Tree, String> replaced = new LinkedHashMap<>();
        for (IdentifierTree use : Fresh.uses(code, part)) {
            Tree around = code.parent(use) instanceof MemberSelectTree select ? code.parent(select) : code.parent(use);
            Call call = around == null ? null : Call.of(code, around);
            String wanted = call == null || call.receiver() == null || !isEquals(call)
                    ? null
                    : Constants.text(code, call.receiver() == use ? call.argument(0) : call.receiver());
            if (call == null || wanted == null || wanted.length() != 1) {
                return;
            }
            String test = part.getSimpleName() + " == " + Constants.character(wanted.charAt(0));
            replaced.put(call.tree(), Contexts.comparison(code, call.tree(), test));
        }
        if (!replaced.isEmpty()) {
            replaced.forEach(out::replace);
            if (!code.isInferred(declaration)) {
                out.replace(declaration.getType(), "char");
            }
            out.replace(declaration.getInitializer(), character);
            out.change("Compares one character without a substring");
        }
    }

    private static boolean isEquals(Call call) {
        return call.is("java.lang.String", "equals", 1) || call.is("java.lang.Object", "equals", 1);
    }

    private static @Nullable String test(Code code, ExpressionTree part, ExpressionTree literal) {
        String character = character(code, part);
        String wanted = Constants.text(code, literal);
        return character == null || wanted == null || wanted.length() != 1
                ? null
                : character + " == " + Constants.character(wanted.charAt(0));
    }

    /** {@code text.charAt(i)} for {@code text.substring(i, i + 1)} within bounds. */
    private static @Nullable String character(Code code, ExpressionTree part) {
        Call substring = Call.of(code, part);
        if (substring == null || !substring.is("java.lang.String", "substring", 2)) {
            return null;
        }
        VariableElement text = code.variable(substring.receiver());
        VariableElement index = code.variable(substring.argument(0));
        return Below.is(code, index, text, "length", substring.tree())
                        && isNext(code, substring.argument(1), Objects.requireNonNull(index))
                ? code.text(Objects.requireNonNull(substring.receiver())) + ".charAt(" + index.getSimpleName() + ")"
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
