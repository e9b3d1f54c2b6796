package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A method call.
 *
 * @param tree as written
 * @param method that the compiler chose
 * @param receiver before the dot; null when there is none or when it names a class
 */
public record Call(
        MethodInvocationTree tree,
        ExecutableElement method,
        @Nullable ExpressionTree receiver) {
    /** Null when {@code tree} is no call, or one that the compiler did not understand. */
    public static @Nullable Call of(Code code, @Nullable Tree tree) {
        Tree bare = tree instanceof ExpressionTree expression ? Code.bare(expression) : tree;
        if (!(bare instanceof MethodInvocationTree call)
                || !(code.element(call.getMethodSelect()) instanceof ExecutableElement method)) {
            return null;
        }
        boolean onClass = method.getModifiers().contains(Modifier.STATIC);
        return new Call(
                call,
                method,
                !onClass && call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null);
    }

    public static List<Call> all(Code code, Tree region) {
        return code.in(region, MethodInvocationTree.class).stream()
                .map(tree -> of(code, tree))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public String name() {
        return method.getSimpleName().toString();
    }

    /** Qualified name of the class that declares the method. */
    public String owner() {
        return method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }

    public List<? extends ExpressionTree> arguments() {
        return tree.getArguments();
    }

    public ExpressionTree argument(int index) {
        return tree.getArguments().get(index);
    }

    /** Whether it calls that method of that class itself, with so many arguments. */
    public boolean is(String owner, String name, int arguments) {
        return tree.getArguments().size() == arguments && name().equals(name) && owner().equals(owner);
    }

    /** Whether it calls a method so named on a receiver of that type or a subtype, with so many arguments. */
    public boolean on(Code code, String type, String name, int arguments) {
        return receiver != null
                && tree.getArguments().size() == arguments
                && name().equals(name)
                && Kinds.isA(code, receiver, type);
    }
}
