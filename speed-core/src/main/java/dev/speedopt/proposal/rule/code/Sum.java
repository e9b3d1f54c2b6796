package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What an expression adds up: variables, lengths of texts and a number, so that two sums written in different ways can be compared.
 *
 * @param terms how often each is added; none is 0
 */
public record Sum(Map<Term, Integer> terms, int constant) {
    /** An {@code int} variable, or the length of a text. */
    public sealed interface Term {}

    public record Variable(VariableElement variable) implements Term {}

    public record Length(VariableElement text) implements Term {}

    /** Null when the expression does something else than to add and subtract. */
    public static @Nullable Sum of(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        Integer number = Constants.number(code, bare);
        if (number != null) {
            return new Sum(Map.of(), number);
        }
        boolean plus = bare.getKind() == Tree.Kind.PLUS;
        if ((plus || bare.getKind() == Tree.Kind.MINUS) && bare instanceof BinaryTree binary) {
            Sum left = of(code, binary.getLeftOperand());
            Sum right = of(code, binary.getRightOperand());
            return left == null || right == null ? null : left.plus(right, plus ? 1 : -1);
        }
        Call call = Call.of(code, bare);
        return call == null ? variable(code, bare) : length(code, call);
    }

    /** A variable, or what it was given when it was declared as the length of a text that is never another one. */
    private static @Nullable Sum variable(Code code, ExpressionTree bare) {
        VariableElement variable = code.variable(bare);
        if (variable == null || variable.asType().getKind() != TypeKind.INT) {
            return null;
        }
        VariableTree declaration = Fresh.declaration(code, variable);
        Call given = declaration == null ? null : Call.of(code, declaration.getInitializer());
        Sum length = given == null ? null : length(code, given);
        Effects effects = Effects.of(code, code.body());
        boolean kept = length != null
                && !effects.assigns(variable)
                && length.terms.keySet().stream()
                        .allMatch(each -> each instanceof Length known && !effects.assigns(known.text));
        return kept ? length : new Sum(Map.of(new Variable(variable), 1), 0);
    }

    private static @Nullable Sum length(Code code, Call call) {
        if (!call.is("java.lang.String", "length", 0) || call.receiver() == null) {
            return null;
        }
        String constant = Constants.text(code, java.util.Objects.requireNonNull(call.receiver()));
        VariableElement text = code.variable(call.receiver());
        return constant != null
                ? new Sum(Map.of(), constant.length())
                : text == null ? null : new Sum(Map.of(new Length(text), 1), 0);
    }

    public Sum minus(Sum other) {
        return plus(other, -1);
    }

    private Sum plus(Sum other, int times) {
        Map<Term, Integer> all = new HashMap<>(terms);
        other.terms.forEach((term, count) -> all.merge(term, times * count, Integer::sum));
        all.values().removeIf(count -> count == 0);
        return new Sum(Map.copyOf(all), constant + times * other.constant);
    }

    /**
     * Whether the sum cannot be beyond the range of an {@code int}, if its variables stay within the texts: it adds at most one length
     * and subtracts at most one, and beside a length little else.
     */
    public boolean staysInRange() {
        long added = terms.entrySet().stream()
                .filter(each -> each.getKey() instanceof Length && each.getValue() > 0)
                .count();
        return terms.values().stream().allMatch(each -> Math.abs(each) == 1)
                && terms.size() <= 2
                && added <= 1
                && constant > -1_000_000
                && constant <= (added > 0 ? 1 : 1_000_000);
    }
}
