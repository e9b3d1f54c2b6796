package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Whether an index is surely within a text or list at a place: neither negative nor beyond the last. */
public final class Below {
    private Below() {}

    /** @param length the method that tells the end: {@code length}, {@code size} */
    public static boolean is(
            Code code, @Nullable VariableElement index, @Nullable VariableElement whole, String length, Tree place) {
        if (index == null || whole == null) {
            return false;
        }
        CountedLoop counted = CountedLoop.counting(code, index, place);
        return counted != null ? counted.isBelow(whole, length) : inWhile(code, index, whole, length, place);
    }

    /** {@code int i = 0; while (i < text.length()) { …place… i++; }}, the index a local that only ever grows. */
    private static boolean inWhile(Code code, VariableElement index, VariableElement whole, String length, Tree place) {
        VariableTree declaration = Fresh.declaration(code, index);
        List<StatementTree> loops = code.loopsAround(place);
        if (declaration == null
                || declaration.getInitializer() == null
                || index.asType().getKind() != TypeKind.INT
                || whole.getKind() == ElementKind.FIELD
                || loops.isEmpty()
                || !(loops.get(0) instanceof WhileLoopTree loop)
                || !code.contains(loop.getStatement(), place)
                || code.contains(loop, declaration)) {
            return false;
        }
        Integer first = Constants.number(code, declaration.getInitializer());
        return first != null
                && first >= 0
                && asks(code, loop.getCondition(), index, whole, length)
                && !Effects.of(code, loop).assigns(whole)
                && writes(code, index)
                        .allMatch(write -> isStep(write)
                                && !code.deferred(code.body(), write)
                                && code.contains(loop, write)
                                && code.start(write) > code.start(place));
    }

    private static boolean asks(
            Code code, ExpressionTree condition, VariableElement index, VariableElement whole, String length) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.CONDITIONAL_AND && bare instanceof BinaryTree both) {
            return asks(code, both.getLeftOperand(), index, whole, length)
                    || asks(code, both.getRightOperand(), index, whole, length);
        }
        Call end = bare.getKind() == Tree.Kind.LESS_THAN && bare instanceof BinaryTree test
                ? Call.of(code, test.getRightOperand())
                : null;
        return end != null
                && bare instanceof BinaryTree test
                && index.equals(code.variable(test.getLeftOperand()))
                && end.name().equals(length)
                && end.arguments().isEmpty()
                && whole.equals(code.variable(end.receiver()));
    }

    private static Stream<Tree> writes(Code code, VariableElement index) {
        return Stream.of(
                        code.all(UnaryTree.class).stream()
                                .filter(each -> index.equals(code.variable(each.getExpression())) && changes(each)),
                        code.all(AssignmentTree.class).stream()
                                .filter(each -> index.equals(code.variable(each.getVariable()))),
                        code.all(CompoundAssignmentTree.class).stream()
                                .filter(each -> index.equals(code.variable(each.getVariable()))))
                .flatMap(each -> each)
                .map(Tree.class::cast);
    }

    private static boolean changes(UnaryTree tree) {
        return switch (tree.getKind()) {
            case POSTFIX_INCREMENT, PREFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_DECREMENT -> true;
            default -> false;
        };
    }

    /** By one: below a length, it cannot grow past the largest number. */
    private static boolean isStep(Tree write) {
        return write.getKind() == Tree.Kind.POSTFIX_INCREMENT || write.getKind() == Tree.Kind.PREFIX_INCREMENT;
    }
}
