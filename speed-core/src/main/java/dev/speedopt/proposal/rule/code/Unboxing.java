package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Where a boxed number gives its value at once, and nothing of the object is seen: a primitive in its place means the same. */
public final class Unboxing {
    private static final Set<String> TEXTS = Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

    private Unboxing() {}

    /** Whether every use of a local variable takes its value, so that it could be declared as a primitive. */
    public static boolean always(Code code, VariableElement variable) {
        return Fresh.uses(code, variable).stream()
                .allMatch(use -> !code.deferred(code.body(), use) && isAtOnce(code, use));
    }

    /** @param box an expression of the target, in no lambda, that is never null */
    public static boolean isAtOnce(Code code, ExpressionTree box) {
        Tree child = code.withParentheses(box);
        Tree parent = code.parent(child);
        if (parent instanceof BinaryTree binary) {
            return isOperand(code, binary, child);
        }
        if (parent instanceof UnaryTree unary) {
            return switch (unary.getKind()) {
                case UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT -> true;
                default -> false;
            };
        }
        if (parent instanceof VariableTree variable) {
            return !code.isInferred(variable) && Kinds.isPrimitive(code.type(variable));
        }
        if (parent instanceof AssignmentTree set) {
            return set.getExpression() == child && Kinds.isPrimitive(code.type(set.getVariable()));
        }
        if (parent instanceof CompoundAssignmentTree grown) {
            return grown.getExpression() == child && isPrimitiveOrText(code.type(grown.getVariable()));
        }
        if (parent instanceof ConditionalExpressionTree choice) {
            return isBranch(code, choice, child);
        }
        if (parent instanceof MethodInvocationTree call) {
            return isArgument(code, call, child);
        }
        return (parent instanceof ReturnTree && returnsPrimitive(code))
                || (parent instanceof TypeCastTree cast && Kinds.isPrimitive(code.type(cast)))
                || (parent instanceof ArrayAccessTree access && access.getIndex() == child)
                || (parent instanceof NewArrayTree array
                        && array.getDimensions().contains(child));
    }

    private static boolean isPrimitiveOrText(@Nullable TypeMirror type) {
        return Kinds.isPrimitive(type) || Kinds.isString(type);
    }

    /** Two boxes are compared as objects, a box and a primitive as numbers. */
    private static boolean isOperand(Code code, BinaryTree binary, Tree child) {
        ExpressionTree other = binary.getLeftOperand() == child ? binary.getRightOperand() : binary.getLeftOperand();
        boolean identity = binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
        return !identity || Kinds.isPrimitive(code.type(other));
    }

    private static boolean isBranch(Code code, ConditionalExpressionTree choice, Tree child) {
        ExpressionTree other =
                choice.getTrueExpression() == child ? choice.getFalseExpression() : choice.getTrueExpression();
        return choice.getCondition() != child
                && Kinds.isNumeric(code.type(other))
                && Kinds.isNumeric(code.type(choice));
    }

    private static boolean returnsPrimitive(Code code) {
        return code.source().trees().getElement(code.method().path()) instanceof ExecutableElement method
                && Kinds.isPrimitive(method.getReturnType());
    }

    private static boolean isArgument(Code code, MethodInvocationTree tree, Tree child) {
        Call call = Call.of(code, tree);
        int index = tree.getArguments().indexOf(child);
        return call != null && index >= 0 && (isPrinted(call) || takesPrimitive(code, call, index));
    }

    /** What a builder or a text says of an object is what it says of the number. */
    private static boolean isPrinted(Call call) {
        return call.arguments().size() == 1
                && ((call.name().equals("append") && TEXTS.contains(call.owner()))
                        || call.is("java.lang.String", "valueOf", 1));
    }

    /** Where no overload takes an object there, none that takes a wider number or an object is chosen by mistake. */
    private static boolean takesPrimitive(Code code, Call call, int index) {
        return call.method().getEnclosingElement() instanceof TypeElement owner
                && ElementFilter.methodsIn(code.source().elements().getAllMembers(owner)).stream()
                        .filter(each ->
                                each.getSimpleName().equals(call.method().getSimpleName()))
                        .filter(each -> each.isVarArgs()
                                || each.getParameters().size()
                                        == call.arguments().size())
                        .allMatch(each -> !each.isVarArgs()
                                && Kinds.isPrimitive(
                                        each.getParameters().get(index).asType()));
    }
}
