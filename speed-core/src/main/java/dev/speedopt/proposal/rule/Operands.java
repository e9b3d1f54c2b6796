package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Expressions that may be moved, repeated or left out. */
final class Operands {
    private Operands() {}

    /** A literal, a variable or a field of a variable: evaluating it does nothing and cannot fail but by null. */
    static boolean isSimple(Code code, ExpressionTree expression) {
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
    static @Nullable String asReceiver(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        boolean tight = bare instanceof LiteralTree
                || bare instanceof IdentifierTree
                || bare instanceof MemberSelectTree
                || bare instanceof MethodInvocationTree
                || bare instanceof com.sun.source.tree.ArrayAccessTree
                || bare instanceof NewClassTree;
        return tight ? code.text(bare) : "(" + code.text(bare) + ")";
    }

    /** Whether two expressions are the same simple variable or path of getters, so that both give the same value. */
    static boolean same(Code code, ExpressionTree one, ExpressionTree other) {
        ExpressionTree a = Code.bare(one);
        ExpressionTree b = Code.bare(other);
        return a.toString().equals(b.toString()) && java.util.Objects.equals(code.element(a), code.element(b));
    }
}
