package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Comparators that surely order: the same for the same pair, transitive, and without effects. */
public final class Comparators {
    private static final Set<String> KEYED = Set.of(
            "comparing", "comparingInt", "comparingLong", "comparingDouble", "thenComparing", "thenComparingInt");

    private Comparators() {}

    public static boolean isSound(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        Call call = Call.of(code, bare);
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

    /**
     * A method reference that only reads a value of the JDK or an enum: a record might compare itself in a way that does not order.
     * A further key is no object: only a sort is sure to compare those of all that are equal so far, and so to fail on a null.
     */
    private static boolean isKey(Code code, Call order, ExpressionTree expression) {
        return Code.bare(expression) instanceof MemberReferenceTree reference
                && code.element(reference) instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && Kinds.isImmutable(method.getReturnType())
                && (order.receiver() == null || Kinds.isPrimitive(method.getReturnType()))
                && (isPure(method) || Getters.isGetter(code, method));
    }

    private static boolean isPure(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner && Library.isPureOwner(owner);
    }
}
