package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (int index = first; index < bound; index++)}, where the body leaves the index alone.
 *
 * @param index grows by one a round
 * @param first where it begins
 * @param bound evaluated before each round
 */
public record CountedLoop(
        Code code, ForLoopTree tree, VariableElement index, ExpressionTree first, ExpressionTree bound) {
    /** A loop from 0 or a constant above; null for any other. */
    public static @Nullable CountedLoop of(Code code, ForLoopTree tree) {
        CountedLoop loop = fromAnywhere(code, tree);
        Integer first = loop == null ? null : Constants.number(code, loop.first);
        return first != null && first >= 0 ? loop : null;
    }

    /** A loop that may begin at any number. */
    public static @Nullable CountedLoop fromAnywhere(Code code, ForLoopTree tree) {
        if (tree.getInitializer().size() != 1
                || tree.getUpdate().size() != 1
                || !(tree.getInitializer().get(0) instanceof VariableTree start)
                || start.getInitializer() == null
                || !(code.element(start) instanceof VariableElement index)
                || index.asType().getKind() != TypeKind.INT
                || tree.getCondition() == null
                || !(Code.bare(tree.getCondition()) instanceof BinaryTree test)
                || test.getKind() != Tree.Kind.LESS_THAN) {
            return null;
        }
        boolean counts = Statements.expression(tree.getUpdate().get(0)) instanceof UnaryTree step
                && (step.getKind() == Tree.Kind.POSTFIX_INCREMENT || step.getKind() == Tree.Kind.PREFIX_INCREMENT)
                && index.equals(code.variable(step.getExpression()));
        return counts
                        && index.equals(code.variable(test.getLeftOperand()))
                        && !Effects.of(code, tree.getStatement()).assigns(index)
                ? new CountedLoop(code, tree, index, start.getInitializer(), test.getRightOperand())
                : null;
    }

    /** The loop around a tree that counts this variable, the tree being in its body; null when there is none. */
    public static @Nullable CountedLoop counting(Code code, @Nullable VariableElement index, Tree inside) {
        for (StatementTree each : code.loopsAround(inside)) {
            CountedLoop loop = each instanceof ForLoopTree tree && code.contains(tree.getStatement(), inside)
                    ? of(code, tree)
                    : null;
            if (loop != null && loop.index.equals(index)) {
                return loop;
            }
        }
        return null;
    }

    /** Whether in the body the index is below {@code variable.method()}: of a local or parameter that the loop does not replace. */
    public boolean isBelow(@Nullable VariableElement variable, String method) {
        ExpressionTree limit = Code.bare(bound);
        if (limit.getKind() == Tree.Kind.MINUS && limit instanceof BinaryTree less) {
            Integer constant = Constants.number(code, less.getRightOperand());
            limit = constant != null && constant >= 0 ? Code.bare(less.getLeftOperand()) : limit;
        }
        Call call = Call.of(code, limit);
        return variable != null
                && variable.getKind() != ElementKind.FIELD
                && call != null
                && call.receiver() != null
                && call.name().equals(method)
                && call.arguments().isEmpty()
                && variable.equals(code.variable(Objects.requireNonNull(call.receiver())))
                && !Effects.of(code, tree).assigns(variable);
    }
}
