package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code Long sum = 0L} that grows in a loop makes an object each time round. */
final class BoxedAccumulator implements Rule {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Double", "double",
            "java.lang.Float", "float");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "boxed-accumulator",
                RuleCard.ALLOCATION,
                "primitive accumulator instead of a boxed one",
                "a local Integer, Long, Double or Float that is computed anew in a loop",
                "it only ever gets primitive values, and is used where a primitive means the same",
                "a primitive stays in a register; a boxed number is a new object each time round",
                "numbers from -128 to 127 alone; uses as an object (equals, null, ==, overloads)",
                "3.8 / 6.1");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            String primitive = PRIMITIVES.get(Kinds.qualifiedName(code.type(declaration)));
            if (primitive != null
                    && !code.isInferred(declaration)
                    && code.element(declaration) instanceof VariableElement variable
                    && variable.getKind() == ElementKind.LOCAL_VARIABLE
                    && isPrimitive(code, declaration.getInitializer())
                    && code.standsAlone(declaration)
                    && accumulates(code, variable)
                    && Fresh.uses(code, variable).stream().allMatch(use -> fits(code, variable, use))) {
                out.replace(declaration.getType(), primitive);
                out.change("Declares " + variable.getSimpleName() + " as " + primitive + " instead of "
                        + variable.asType());
            }
        }
    }

    private static boolean isPrimitive(Code code, @Nullable ExpressionTree value) {
        return value != null && Kinds.isPrimitive(code.type(value));
    }

    private static boolean accumulates(Code code, VariableElement variable) {
        return Fresh.uses(code, variable).stream()
                .anyMatch(use -> !code.loopsAround(use).isEmpty() && isTarget(code.parentBeyondParentheses(use), use));
    }

    private static boolean isTarget(@Nullable Tree parent, IdentifierTree use) {
        return (parent instanceof AssignmentTree set && set.getVariable() == use)
                || (parent instanceof CompoundAssignmentTree grown && grown.getVariable() == use)
                || (parent instanceof UnaryTree unary && unary.getKind() != Tree.Kind.UNARY_MINUS);
    }

    private static boolean fits(Code code, VariableElement variable, IdentifierTree use) {
        Tree child = use;
        Tree parent = code.parent(use);
        while (parent instanceof com.sun.source.tree.ParenthesizedTree) {
            child = parent;
            parent = code.parent(parent);
        }
        if (code.deferred(code.body(), use)) {
            return false;
        }
        TypeMirror own = variable.asType();
        if (parent instanceof AssignmentTree set) {
            return set.getVariable() == child
                    ? isPrimitive(code, set.getExpression()) && isStatement(code, set)
                    : takes(code, code.type(set.getVariable()), own);
        }
        if (parent instanceof CompoundAssignmentTree grown) {
            return grown.getVariable() != child || isStatement(code, grown);
        }
        if (parent instanceof UnaryTree) {
            return code.parent(parent) instanceof com.sun.source.tree.ExpressionStatementTree
                    || parent.getKind() == Tree.Kind.UNARY_MINUS;
        }
        if (parent instanceof BinaryTree binary) {
            return operand(code, binary, child);
        }
        if (parent instanceof VariableTree other) {
            return other.getInitializer() == child
                    && !(other.getType() == null || code.start(other.getType()) < 0)
                    && !code.text(other).contains("var ")
                    && takes(code, code.type(other), own);
        }
        if (parent instanceof ReturnTree) {
            return takes(code, method(code).getReturnType(), own);
        }
        return parent instanceof MethodInvocationTree call && argument(code, call, child, own);
    }

    private static boolean isStatement(Code code, Tree tree) {
        return code.parent(tree) instanceof com.sun.source.tree.ExpressionStatementTree;
    }

    private static boolean operand(Code code, BinaryTree binary, Tree child) {
        ExpressionTree other = binary.getLeftOperand() == child ? binary.getRightOperand() : binary.getLeftOperand();
        if (other.getKind() == Tree.Kind.NULL_LITERAL) {
            return false;
        }
        boolean identity = binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
        return !identity || Kinds.isPrimitive(code.type(other));
    }

    /** Whether a primitive can be given where the box was given, with the same result. */
    private static boolean takes(Code code, @Nullable TypeMirror type, TypeMirror own) {
        return type != null
                && (code.source().types().isSameType(type, own)
                        || (type.getKind().isPrimitive()
                                && code.source().types().unboxedType(own).getKind() == type.getKind())
                        || (type.getKind() == TypeKind.DECLARED
                                && !Kinds.isBox(type)
                                && code.source().types().isSubtype(own, type)));
    }

    /** Only where no overload could be chosen instead: a method that takes the primitive stays the best of its overloads. */
    private static boolean argument(Code code, MethodInvocationTree tree, Tree child, TypeMirror own) {
        Call call = Call.of(code, tree);
        int index = tree.getArguments().indexOf(child);
        if (call == null || index < 0 || call.method().isVarArgs()) {
            return false;
        }
        long alike = call.method().getEnclosingElement() instanceof TypeElement owner
                ? code.source().elements().getAllMembers(owner).stream()
                        .filter(each -> each instanceof ExecutableElement other
                                && other.getSimpleName().equals(call.method().getSimpleName())
                                && (other.isVarArgs()
                                        || other.getParameters().size()
                                                == tree.getArguments().size()))
                        .count()
                : 2;
        List<? extends VariableElement> parameters = call.method().getParameters();
        boolean unboxed = code.source().types().unboxedType(own).getKind()
                == parameters.get(index).asType().getKind();
        return (alike == 1 || unboxed)
                && takesArgument(code, parameters.get(index).asType(), own);
    }

    private static boolean takesArgument(Code code, TypeMirror parameter, TypeMirror own) {
        return parameter.getKind() == TypeKind.TYPEVAR ? !parameter.toString().isEmpty() : takes(code, parameter, own);
    }

    private static ExecutableElement method(Code code) {
        return (ExecutableElement) java.util.Objects.requireNonNull(
                code.source().trees().getElement(code.method().path()));
    }
}
