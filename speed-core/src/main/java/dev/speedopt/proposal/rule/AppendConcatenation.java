package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** {@code builder.append(a + b)}: a text made to be copied. */
final class AppendConcatenation implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "append-concatenation",
                RuleCard.ALLOCATION,
                "append each part instead of their concatenation",
                "append of a concatenation to a StringBuilder variable",
                "the parts are variables and literals of texts and primitives, which cannot fail half-way; or the builder is local, and "
                        + "nobody sees it where a part that is only read fails",
                "the parts are copied once, into the builder, and not first into a text of their own",
                "parts that do anything else than read",
                "1.5 / 1.6");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (!call.on(code, "java.lang.StringBuilder", "append", 1)
                    || code.variable(call.receiver()) == null
                    || Constants.text(code, call.argument(0)) != null
                    || !Kinds.isString(code.type(call.argument(0)))
                    || Statements.isCommented(code, call.tree())
                    || Contexts.isFailing(code, call.tree())) {
                continue;
            }
            List<ExpressionTree> parts = new ArrayList<>();
            StringConcatenationInLoop.split(code, call.argument(0), parts);
            VariableElement builder = Objects.requireNonNull(code.variable(call.receiver()));
            boolean unseen = isUnseenOnFailure(code, call, builder);
            if (parts.size() > 1
                    && parts.stream()
                            .allMatch(
                                    part -> isPlain(code, part, builder) || (unseen && isRead(code, part, builder)))) {
                List<String> appends = parts.stream()
                        .map(part -> ".append(" + code.text(Code.bare(part)) + ")")
                        .toList();
                out.replaceByChain(call.tree(), code.text(Objects.requireNonNull(call.receiver())), appends);
                out.change("Appends the parts to " + builder.getSimpleName() + " one by one");
            }
        }
    }

    /** A value that is read without failing, and is written alike by a concatenation and by append. */
    private static boolean isPlain(Code code, ExpressionTree part, VariableElement builder) {
        TypeMirror type = code.type(part);
        return (Kinds.isPrimitive(type) || Kinds.isString(type) || Kinds.isBox(type))
                && code.in(part, Tree.class).stream().allMatch(each -> isPlain(code, each))
                && !Operands.mentions(code, part, builder);
    }

    /** Made in the method and handed to nobody, with no catch or finally around that would meet it half-filled. */
    private static boolean isUnseenOnFailure(Code code, Call call, VariableElement builder) {
        return Fresh.during(code, builder, call.tree())
                && code.all(TryTree.class).stream().noneMatch(each -> code.contains(each, call.tree()));
    }

    /** A text or primitive that is read, by calls that change nothing. */
    private static boolean isRead(Code code, ExpressionTree part, VariableElement builder) {
        TypeMirror type = code.type(part);
        return (Kinds.isPrimitive(type) || Kinds.isString(type) || Kinds.isBox(type))
                && Operands.isRepeatable(code, part)
                && !Operands.mentions(code, part, builder);
    }

    private static boolean isPlain(Code code, Tree tree) {
        boolean calculates = tree instanceof BinaryTree sum
                && tree.getKind() != Tree.Kind.DIVIDE
                && tree.getKind() != Tree.Kind.REMAINDER
                && !Kinds.isBox(code.type(sum.getLeftOperand()))
                && !Kinds.isBox(code.type(sum.getRightOperand()));
        return calculates
                || tree instanceof com.sun.source.tree.ParenthesizedTree
                || (tree instanceof LiteralTree && tree.getKind() != Tree.Kind.NULL_LITERAL)
                || (tree instanceof IdentifierTree && code.variable(tree) != null);
    }
}
