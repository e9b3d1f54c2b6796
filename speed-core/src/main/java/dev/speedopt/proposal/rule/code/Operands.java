package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Expressions that may be moved, repeated or left out. */
public final class Operands {
    private Operands() {}

    /** A literal, a variable or a field of a variable: evaluating it does nothing and cannot fail but by null. */
    public static boolean isSimple(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        if (bare instanceof LiteralTree || bare instanceof IdentifierTree) {
            return true;
        }
        if (bare instanceof MemberSelectTree select) {
            return code.element(select) instanceof VariableElement
                    && (isSimple(code, select.getExpression())
                            || !(code.element(select.getExpression()) instanceof VariableElement));
        }
        if (bare instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return isSimple(code, unary.getExpression());
        }
        return bare instanceof BinaryTree binary
                && isSimple(code, binary.getLeftOperand())
                && isSimple(code, binary.getRightOperand());
    }

    /** The text of an expression fit to stand before a dot; null for what would need parentheses and a closer look. */
    public static @Nullable String asReceiver(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        boolean tight = bare instanceof LiteralTree
                || bare instanceof IdentifierTree
                || bare instanceof MemberSelectTree
                || bare instanceof MethodInvocationTree
                || bare instanceof com.sun.source.tree.ArrayAccessTree
                || bare instanceof NewClassTree;
        return tight ? code.text(bare) : "(" + code.text(bare) + ")";
    }

    /** Whether evaluating the expression changes nothing, so that once more or once less is the same: accessors and values. */
    public static boolean isRepeatable(Code code, ExpressionTree expression) {
        return code.in(expression, Tree.class).stream().allMatch(each -> isRepeatableNode(code, each));
    }

    private static boolean isRepeatableNode(Code code, Tree tree) {
        if (tree instanceof MethodInvocationTree) {
            Call call = Call.of(code, tree);
            if (call == null) {
                return false;
            }
            Effect effect = Library.effect(code, call);
            return effect == Effect.PURE
                    || (effect == Effect.READS
                            && !call.name().equals("iterator")
                            && !call.name().endsWith("tream"))
                    || (call.arguments().isEmpty() && Getters.isGetter(code, call.method()));
        }
        boolean division = tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER;
        return tree instanceof LiteralTree
                || tree instanceof IdentifierTree
                || tree instanceof MemberSelectTree
                || tree instanceof com.sun.source.tree.ParenthesizedTree
                || tree instanceof com.sun.source.tree.ArrayAccessTree
                || (tree instanceof BinaryTree && !division)
                || tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
                || tree.getKind() == Tree.Kind.UNARY_MINUS;
    }

    /** Whether evaluating the expression changes nothing, and throws nothing but that something is null: accessors, sizes and values. */
    public static boolean failsOnlyByNull(Code code, ExpressionTree expression) {
        return code.in(expression, Tree.class).stream().allMatch(each -> failsOnlyByNullNode(code, each));
    }

    private static boolean failsOnlyByNullNode(Code code, Tree tree) {
        if (tree instanceof MethodInvocationTree) {
            Call call = Call.of(code, tree);
            boolean size = call != null
                    && (call.name().equals("size") || call.name().equals("length"))
                    && Library.effect(code, call) != Effect.UNKNOWN;
            return call != null && call.arguments().isEmpty() && (size || Getters.isGetter(code, call.method()));
        }
        boolean plain = !(tree instanceof com.sun.source.tree.ArrayAccessTree) && !(tree instanceof NewClassTree);
        return plain && isRepeatableNode(code, tree);
    }

    /** Whether an expression names a variable. */
    public static boolean mentions(Code code, Tree expression, VariableElement variable) {
        return code.in(expression, IdentifierTree.class).stream().anyMatch(each -> variable.equals(code.element(each)));
    }

    /** Whether two expressions are written alike and mean the same variables. */
    public static boolean same(Code code, ExpressionTree one, ExpressionTree other) {
        List<IdentifierTree> names = code.in(one, IdentifierTree.class);
        List<IdentifierTree> others = code.in(other, IdentifierTree.class);
        if (!Code.bare(one).toString().equals(Code.bare(other).toString()) || names.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!java.util.Objects.equals(code.element(names.get(i)), code.element(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The last condition of a chain of {@code &&}: what is evaluated only if all before hold. */
    public static ExpressionTree lastConjunct(ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        return bare.getKind() == Tree.Kind.CONDITIONAL_AND ? lastConjunct(((BinaryTree) bare).getRightOperand()) : bare;
    }
}
