package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** What surrounds an expression: whether it needs parentheses, is unboxed, or only runs on the way to an exception. */
public final class Contexts {
    private Contexts() {}

    /** The text in parentheses, unless it stands where any expression may. */
    public static String parenthesized(Code code, Tree place, String text) {
        Tree parent = code.parent(place);
        boolean free = parent instanceof ReturnTree
                || parent instanceof ParenthesizedTree
                || parent instanceof ExpressionStatementTree
                || parent instanceof LambdaExpressionTree
                || (parent instanceof VariableTree each && each.getInitializer() == place)
                || (parent instanceof AssignmentTree set && set.getExpression() == place)
                || (parent instanceof MethodInvocationTree call
                        && call.getArguments().contains(place))
                || (parent instanceof NewClassTree made && made.getArguments().contains(place));
        return free ? text : "(" + text + ")";
    }

    /** As {@link #parenthesized}, for a comparison: conditions may hold it as it is. */
    public static String comparison(Code code, Tree place, String text) {
        Tree parent = code.parent(place);
        boolean free = parent != null
                && (parent.getKind() == Tree.Kind.CONDITIONAL_AND
                        || parent.getKind() == Tree.Kind.CONDITIONAL_OR
                        || (parent instanceof ConditionalExpressionTree choice && choice.getCondition() == place));
        return free ? text : parenthesized(code, place, text);
    }

    /** Whether a number in a box is taken out of it at once, so that a primitive would do. */
    public static boolean unboxes(Code code, ExpressionTree tree) {
        Tree child = code.withParentheses(tree);
        Tree parent = code.parent(child);
        if (parent instanceof VariableTree each) {
            return each.getInitializer() == child && Kinds.isPrimitive(code.type(each)) && isTyped(code, each);
        }
        if (parent instanceof AssignmentTree set) {
            return set.getExpression() == child && Kinds.isPrimitive(code.type(set.getVariable()));
        }
        if (parent instanceof ReturnTree) {
            return !code.deferred(code.body(), tree)
                    && code.source().element(code.method().path()) instanceof ExecutableElement method
                    && Kinds.isPrimitive(method.getReturnType());
        }
        if (parent instanceof TypeCastTree cast) {
            return Kinds.isPrimitive(code.type(cast));
        }
        return parent instanceof BinaryTree binary && calculates(code, binary, child);
    }

    private static boolean calculates(Code code, BinaryTree binary, Tree child) {
        ExpressionTree other = binary.getLeftOperand() == child ? binary.getRightOperand() : binary.getLeftOperand();
        boolean identity = binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
        return Kinds.isNumeric(code.type(other)) || (!identity && Kinds.isBox(code.type(other)));
    }

    private static boolean isTyped(Code code, VariableTree variable) {
        return !code.isInferred(variable);
    }

    /** Whether the expression is only evaluated to fail: in a throw, an exception's constructor or an assertion. */
    public static boolean isFailing(Code code, Tree tree) {
        for (@Nullable Tree each = tree; each != null; each = code.parent(each)) {
            if (each instanceof ThrowTree
                    || each instanceof com.sun.source.tree.AssertTree
                    || (each instanceof NewClassTree made && Kinds.isA(code, made, "java.lang.Throwable"))) {
                return true;
            }
        }
        return false;
    }
}
