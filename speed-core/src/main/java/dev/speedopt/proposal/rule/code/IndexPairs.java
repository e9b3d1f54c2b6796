package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Two nested loops that do nothing but ask something of each pair of two indices.
 *
 * @param condition what is asked, the test that the indices differ apart
 * @param then what is done where it holds
 */
public record IndexPairs(
        Code code, Shape shape, CountedLoop outer, CountedLoop inner, ExpressionTree condition, StatementTree then) {
    /** Which indices the inner loop runs through. */
    public enum Shape {
        /** Those above the outer one. */
        ABOVE,
        /** Those below the outer one. */
        BELOW,
        /** All but the outer one. */
        OTHERS
    }

    /** Null when the loop holds anything else. */
    public static @Nullable IndexPairs of(Code code, ForLoopTree tree) {
        CountedLoop outer = CountedLoop.of(code, tree);
        CountedLoop inner = outer != null && Statements.only(tree.getStatement()) instanceof ForLoopTree each
                ? CountedLoop.fromAnywhere(code, each)
                : null;
        if (outer == null
                || inner == null
                || !(Statements.only(inner.tree().getStatement()) instanceof IfTree test)
                || test.getElseStatement() != null) {
            return null;
        }
        StatementTree then = Statements.only(test.getThenStatement());
        ExpressionTree others = differing(code, Code.bare(test.getCondition()), outer, inner);
        Shape shape = others == null ? triangle(code, outer, inner) : Shape.OTHERS;
        return then == null || shape == null
                ? null
                : new IndexPairs(code, shape, outer, inner, others == null ? test.getCondition() : others, then);
    }

    private static @Nullable Shape triangle(Code code, CountedLoop outer, CountedLoop inner) {
        if (Constants.is(code, inner.first(), 0) && outer.index().equals(code.variable(inner.bound()))) {
            return Shape.BELOW;
        }
        return Code.bare(inner.first()) instanceof BinaryTree next
                        && next.getKind() == Tree.Kind.PLUS
                        && outer.index().equals(code.variable(next.getLeftOperand()))
                        && Constants.is(code, next.getRightOperand(), 1)
                ? Shape.ABOVE
                : null;
    }

    /** What is asked behind {@code i != j &&}; null when the condition does not begin so. */
    private static @Nullable ExpressionTree differing(
            Code code, ExpressionTree condition, CountedLoop outer, CountedLoop inner) {
        if (condition.getKind() != Tree.Kind.CONDITIONAL_AND
                || !(condition instanceof BinaryTree both)
                || !(Code.bare(both.getLeftOperand()) instanceof BinaryTree test)
                || test.getKind() != Tree.Kind.NOT_EQUAL_TO) {
            return null;
        }
        VariableElement left = code.variable(test.getLeftOperand());
        VariableElement right = code.variable(test.getRightOperand());
        boolean indices = (outer.index().equals(left) && inner.index().equals(right))
                || (inner.index().equals(left) && outer.index().equals(right));
        return indices ? both.getRightOperand() : null;
    }

    /** Whether every two elements are a pair, at least in one order. */
    public boolean coverAll(Indexed element) {
        boolean fromStart = Constants.is(code, outer.first(), 0);
        return switch (shape) {
            case ABOVE -> fromStart && isLengthOrLast(element, outer.bound()) && isLength(element, inner.bound());
            case BELOW -> (fromStart || Constants.is(code, outer.first(), 1)) && isLength(element, outer.bound());
            case OTHERS ->
                fromStart
                        && Constants.is(code, inner.first(), 0)
                        && isLengthOrLast(element, outer.bound())
                        && isLength(element, inner.bound());
        };
    }

    private boolean isLengthOrLast(Indexed element, ExpressionTree bound) {
        ExpressionTree bare = Code.bare(bound);
        boolean oneLess = bare.getKind() == Tree.Kind.MINUS
                && bare instanceof BinaryTree less
                && Constants.is(code, less.getRightOperand(), 1);
        return isLength(element, oneLess ? ((BinaryTree) bare).getLeftOperand() : bare);
    }

    /** The length itself, or a local variable that was given it and keeps it. */
    private boolean isLength(Indexed element, ExpressionTree bound) {
        VariableElement variable = code.variable(bound);
        VariableTree declaration = variable == null ? null : Fresh.declaration(code, variable);
        if (variable == null || declaration == null || declaration.getInitializer() == null) {
            return element.isLength(bound);
        }
        Effects effects = Effects.of(code, code.body());
        boolean fixed = element.isArray()
                && element.whole().getKind() != ElementKind.FIELD
                && !effects.assigns(element.whole());
        StatementTree place = code.inBlock(outer.tree());
        boolean directlyBefore = place != null && Objects.equals(Statements.previous(code, place), declaration);
        return element.isLength(declaration.getInitializer())
                && !effects.assigns(variable)
                && (fixed || directlyBefore);
    }
}
