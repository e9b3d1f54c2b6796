package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.speedopt.target.MethodDeclaration;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Methods of the same file that are pure: nothing changes by calling them, and equal arguments give equal results. */
public final class OwnMethods {
    private static final int DEEPEST = 4;

    private final Set<ExecutableElement> assumed = new HashSet<>();
    private final Code caller;

    private OwnMethods(Code caller) {
        this.caller = caller;
    }

    /** Whether a call goes to a method of this file that cannot be overridden, takes and gives values, and does nothing else. */
    public static boolean isPure(Code code, Call call) {
        return new OwnMethods(code).pure(call.method(), 0);
    }

    /** Whether that method, known to be pure, can neither throw nor fail: it only calculates with primitives. */
    public static boolean cannotThrow(Code code, Call call) {
        Code body = new OwnMethods(code).body(call.method());
        return body != null && calculates(body, call.method());
    }

    /** Whether the method is worth not being called: it loops, or calls something itself. */
    public static boolean works(Code code, Call call) {
        Code body = new OwnMethods(code).body(call.method());
        return body != null
                && body.all(StatementTree.class).stream()
                        .anyMatch(each -> Code.isLoop(each) || recurses(body, each, call));
    }

    private static boolean recurses(Code body, Tree tree, Call call) {
        return Call.all(body, tree).stream().anyMatch(each -> each.method().equals(call.method()));
    }

    private boolean pure(ExecutableElement method, int depth) {
        if (!assumed.add(method)) {
            return true;
        }
        Code body = depth > DEEPEST || !isFixed(method) ? null : body(method);
        return body != null
                && method.getParameters().stream().allMatch(each -> Kinds.isImmutable(each.asType()))
                && Kinds.isImmutable(method.getReturnType())
                && body.all(Tree.class).stream()
                        .noneMatch(each -> each instanceof LambdaExpressionTree || each instanceof MemberReferenceTree)
                && body.all(MethodInvocationTree.class).stream()
                        .allMatch(each -> harmless(body, Call.of(body, each), depth))
                && Effects.of(body, body.body()).changesOnlyFresh()
                && body.all(IdentifierTree.class).stream().allMatch(each -> isFixedValue(body, each))
                && body.all(MemberSelectTree.class).stream().allMatch(each -> isFixedValue(body, each));
    }

    private boolean harmless(Code body, @Nullable Call call, int depth) {
        if (call == null) {
            return false;
        }
        return switch (Library.effect(body, call)) {
            case PURE -> true;
            case READS, CHANGES_RECEIVER ->
                call.receiver() == null
                        || (body.variable(call.receiver()) != null
                                && Fresh.during(
                                        body,
                                        java.util.Objects.requireNonNull(body.variable(call.receiver())),
                                        body.body()))
                        || Kinds.isImmutable(body.type(call.receiver()));
            case UNKNOWN -> pure(call.method(), depth + 1);
            default -> false;
        };
    }

    private static boolean isFixed(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL)
                || (method.getEnclosingElement() instanceof TypeElement owner
                        && owner.getModifiers().contains(Modifier.FINAL));
    }

    /** No field that may hold something else next time. */
    private static boolean isFixedValue(Code body, Tree tree) {
        if (!(body.element(tree) instanceof VariableElement variable)) {
            return true;
        }
        return switch (variable.getKind()) {
            case FIELD -> variable.getModifiers().contains(Modifier.FINAL) && Kinds.isImmutable(variable.asType());
            default -> variable.getKind() != ElementKind.OTHER;
        };
    }

    private @Nullable Code body(ExecutableElement method) {
        for (MethodDeclaration each : caller.source().methods()) {
            if (each.hasBody() && method.equals(caller.source().element(each.path()))) {
                return new Code(each, caller.level());
            }
        }
        return null;
    }

    private static boolean calculates(Code body, ExecutableElement method) {
        return method.getParameters().stream().allMatch(each -> Kinds.isPrimitive(each.asType()))
                && body.all(Tree.class).stream().noneMatch(each -> mayThrow(body, each));
    }

    private static boolean mayThrow(Code body, Tree tree) {
        if (tree instanceof MethodInvocationTree) {
            Call call = Call.of(body, tree);
            return call == null
                    || !call.owner().equals("java.lang.Math")
                    || call.name().endsWith("Exact");
        }
        boolean division = (tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER)
                && tree instanceof BinaryTree binary
                && !isFloating(body, binary);
        boolean unboxing = (tree instanceof BinaryTree || tree instanceof UnaryTree) && Kinds.isBox(body.type(tree));
        return division
                || unboxing
                || tree instanceof ThrowTree
                || tree instanceof NewClassTree
                || tree instanceof NewArrayTree
                || tree instanceof ArrayAccessTree
                || tree instanceof com.sun.source.tree.AssertTree
                || (tree instanceof TypeCastTree cast && !Kinds.isPrimitive(body.type(cast)))
                || (tree instanceof IdentifierTree name
                        && body.element(name) instanceof VariableElement variable
                        && !Kinds.isPrimitive(variable.asType()));
    }

    private static boolean isFloating(Code body, BinaryTree binary) {
        return switch (java.util.Objects.requireNonNull(body.type(binary)).getKind()) {
            case DOUBLE, FLOAT -> true;
            default -> false;
        };
    }
}
