package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code text.substring(index, end)} that is surely within the text, because a loop lets the index grow from the start by one only
 * while it is: {@code for (int i = 0; i + word.length() <= text.length(); i++)}.
 *
 * @param length of the part
 */
public record Window(VariableElement text, VariableElement index, Sum length) {
    /** Null when that is not known. */
    public static @Nullable Window of(Code code, Call substring) {
        if (!substring.is("java.lang.String", "substring", 2)) {
            return null;
        }
        VariableElement text = code.variable(substring.receiver());
        VariableElement index = code.variable(substring.argument(0));
        Sum end = Sum.of(code, substring.argument(1));
        Sum start = Sum.of(code, substring.argument(0));
        if (text == null || index == null || end == null || start == null) {
            return null;
        }
        Sum rest = new Sum(Map.of(new Sum.Length(text), 1), 0).minus(end);
        return code.loopsAround(substring.tree()).stream()
                        .anyMatch(each -> each instanceof ForLoopTree loop
                                && code.contains(loop.getStatement(), substring.tree())
                                && counts(code, loop, index)
                                && keeps(code, loop, rest)
                                && asks(code, loop.getCondition(), rest))
                ? new Window(text, index, end.minus(start))
                : null;
    }

    /** From 0 or 1, by one: an index so far below a length cannot grow past the largest number. */
    private static boolean counts(Code code, ForLoopTree loop, VariableElement index) {
        return loop.getInitializer().size() == 1
                && loop.getInitializer().get(0) instanceof VariableTree start
                && start.getInitializer() != null
                && index.equals(code.element(start))
                && index.asType().getKind() == TypeKind.INT
                && (Constants.is(code, start.getInitializer(), 0) || Constants.is(code, start.getInitializer(), 1))
                && loop.getUpdate().size() == 1
                && Statements.expression(loop.getUpdate().get(0)) instanceof UnaryTree step
                && (step.getKind() == Tree.Kind.POSTFIX_INCREMENT || step.getKind() == Tree.Kind.PREFIX_INCREMENT)
                && index.equals(code.variable(step.getExpression()))
                && !Effects.of(code, loop.getStatement()).assigns(index)
                && loop.getCondition() != null
                && !Effects.of(code, loop.getCondition()).assigns(index);
    }

    /** Whether all but the index is the same throughout the loop. */
    private static boolean keeps(Code code, StatementTree loop, Sum rest) {
        Effects effects = Effects.of(code, loop);
        return rest.terms().keySet().stream().allMatch(each -> {
            if (!(each instanceof Sum.Length length)) {
                return true;
            }
            boolean field = length.text().getKind() == ElementKind.FIELD;
            return !effects.assigns(length.text())
                    && (!field || length.text().getModifiers().contains(Modifier.FINAL));
        });
    }

    /** Whether the condition holds only where the rest is not negative. */
    private static boolean asks(Code code, @Nullable ExpressionTree condition, Sum rest) {
        if (condition == null || !(Code.bare(condition) instanceof BinaryTree test)) {
            return false;
        }
        Sum left = Sum.of(code, test.getLeftOperand());
        Sum right = Sum.of(code, test.getRightOperand());
        return switch (test.getKind()) {
            case CONDITIONAL_AND -> asks(code, test.getLeftOperand(), rest) || asks(code, test.getRightOperand(), rest);
            case LESS_THAN -> proves(left, right, 1, rest);
            case LESS_THAN_EQUAL -> proves(left, right, 0, rest);
            case GREATER_THAN -> proves(right, left, 1, rest);
            case GREATER_THAN_EQUAL -> proves(right, left, 0, rest);
            default -> false;
        };
    }

    /** Whether the rest is not negative where {@code lower} is that much below {@code upper}. */
    private static boolean proves(@Nullable Sum lower, @Nullable Sum upper, int less, Sum rest) {
        if (lower == null || upper == null || !lower.staysInRange() || !upper.staysInRange()) {
            return false;
        }
        Sum more = rest.minus(upper.minus(lower));
        return more.terms().isEmpty() && more.constant() + less >= 0;
    }
}
