package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Comparators that surely order: the same for the same pair, transitive, and without effects. */
public final class Comparators {
    private static final Set<String> KEYED = Set.of(
            "comparing",
            "comparingInt",
            "comparingLong",
            "comparingDouble",
            "thenComparing",
            "thenComparingInt",
            "thenComparingLong",
            "thenComparingDouble");

    private Comparators() {}

    public static boolean isSound(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        Call call = Call.of(code, bare);
        if (bare instanceof LambdaExpressionTree lambda) {
            return comparesOneKey(code, lambda);
        }
        if (call == null) {
            return code.element(bare) instanceof VariableElement constant
                    && constant.getSimpleName().contentEquals("CASE_INSENSITIVE_ORDER")
                    && Kinds.owner(constant).equals("java.lang.String");
        }
        boolean known =
                call.owner().equals("java.util.Comparator") || call.owner().equals("java.util.Collections");
        boolean earlier = call.receiver() == null || isSound(code, call.receiver());
        if (!known || !earlier) {
            return false;
        }
        return switch (call.name()) {
            case "naturalOrder", "reversed" -> true;
            case "reverseOrder" -> call.arguments().isEmpty();
            default ->
                KEYED.contains(call.name()) && call.arguments().size() == 1 && isKey(code, call, call.argument(0));
        };
    }

    /** {@code (a, b) -> Long.compare(a.size(), b.size())}, {@code (a, b) -> b.name().compareTo(a.name())} */
    private static boolean comparesOneKey(Code code, LambdaExpressionTree lambda) {
        Call call = lambda.getParameters().size() == 2 ? Call.of(code, lambda.getBody()) : null;
        if (call == null) {
            return false;
        }
        boolean numbers = call.name().equals("compare")
                && call.arguments().size() == 2
                && call.method().getEnclosingElement() instanceof TypeElement owner
                && Kinds.isBox(owner.asType());
        boolean objects = call.name().equals("compareTo")
                && call.arguments().size() == 1
                && call.receiver() != null
                && Kinds.isImmutable(code.type(call.receiver()));
        ExpressionTree left = numbers ? call.argument(0) : call.receiver();
        if (!(numbers || objects) || left == null) {
            return false;
        }
        ExpressionTree right = call.argument(numbers ? 1 : 0);
        Element one = code.element(lambda.getParameters().get(0));
        Element other = code.element(lambda.getParameters().get(1));
        return isSameKey(key(code, left, one), key(code, right, other))
                || isSameKey(key(code, left, other), key(code, right, one));
    }

    private static boolean isSameKey(@Nullable Element one, @Nullable Element other) {
        return one != null && one.equals(other);
    }

    /** What a key is read by: the accessor that is called on the element, or its class where it is the key itself. */
    private static @Nullable Element key(Code code, Tree expression, @Nullable Element element) {
        if (element == null) {
            return null;
        }
        if (element.equals(code.variable(expression))) {
            return element.asType() instanceof DeclaredType type ? type.asElement() : null;
        }
        Call accessor = Call.of(code, expression);
        return accessor != null
                        && accessor.receiver() != null
                        && element.equals(code.variable(accessor.receiver()))
                        && isAccessor(code, accessor.method())
                ? accessor.method()
                : null;
    }

    /**
     * A method reference or lambda that only reads a value of the JDK or an enum: a record might compare itself in a way that does not order.
     * A further key is no object: only a sort is sure to compare those of all that are equal so far, and so to fail on a null.
     */
    private static boolean isKey(Code code, Call order, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        Element read = bare instanceof LambdaExpressionTree lambda
                ? key(
                        code,
                        lambda.getBody(),
                        code.element(lambda.getParameters().get(0)))
                : code.element(bare);
        return (bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree)
                && read instanceof ExecutableElement method
                && isAccessor(code, method)
                && (order.receiver() == null || Kinds.isPrimitive(method.getReturnType()));
    }

    private static boolean isAccessor(Code code, ExecutableElement method) {
        return method.getParameters().isEmpty()
                && Kinds.isImmutable(method.getReturnType())
                && (isPure(method) || Getters.isGetter(code, method));
    }

    private static boolean isPure(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner && Library.isPureOwner(owner);
    }
}
