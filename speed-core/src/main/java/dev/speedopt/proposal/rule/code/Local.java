package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A local variable that holds one object of the JDK, made in its declaration and never replaced.
 *
 * @param declaration {@code T variable = new …(…)}, a statement of its own
 */
public record Local(Code code, VariableTree declaration, VariableElement variable, NewClassTree made) {
    /** Null when the declaration is no such variable, or the object is of none of those classes. */
    public static @Nullable Local of(Code code, VariableTree declaration, Set<String> classes) {
        if (!(declaration.getInitializer() instanceof NewClassTree made)
                || made.getClassBody() != null
                || !classes.contains(Kinds.qualifiedName(code.type(made)))
                || !(code.element(declaration) instanceof VariableElement variable)
                || Fresh.declaration(code, variable) != declaration
                || !code.standsAlone(declaration)
                || Effects.of(code, code.body()).assigns(variable)) {
            return null;
        }
        return new Local(code, declaration, variable, made);
    }

    /** The one that an expression names; null when it names none. */
    public static @Nullable Local named(Code code, @Nullable ExpressionTree expression, Set<String> classes) {
        VariableElement variable = expression == null ? null : code.variable(expression);
        VariableTree declaration = variable == null ? null : Fresh.declaration(code, variable);
        return declaration == null ? null : of(code, declaration, classes);
    }

    public String name() {
        return variable.getSimpleName().toString();
    }

    public List<IdentifierTree> uses() {
        return Fresh.uses(code, variable);
    }

    public List<IdentifierTree> usesIn(Tree region) {
        return uses().stream().filter(use -> code.contains(region, use)).toList();
    }

    /** The call that a use is the receiver of; null for any other use. */
    @Nullable
    public Call callOn(IdentifierTree use) {
        return code.parent(use) instanceof MemberSelectTree select
                        && code.parent(select) instanceof MethodInvocationTree tree
                        && tree.getMethodSelect() == select
                ? Call.of(code, tree)
                : null;
    }

    public boolean isLoopedOver(IdentifierTree use) {
        return code.parent(use) instanceof EnhancedForLoopTree loop && loop.getExpression() == use;
    }

    /** Whether nothing is done with the object but such calls: it is not handed on, and no lambda holds it. */
    public boolean isUsedOnlyFor(Predicate<Call> fits) {
        return uses().stream().allMatch(use -> {
            Call call = callOn(use);
            return call != null && fits.test(call) && !code.deferred(code.body(), use);
        });
    }

    /** Whether it is made with nothing in it. */
    public boolean startsEmpty() {
        return made.getArguments().isEmpty()
                || (made.getArguments().size() == 1
                        && Kinds.isPrimitive(code.type(made.getArguments().get(0))));
    }

    /** The element type of a collection; null when it is raw. */
    @Nullable
    public TypeMirror element() {
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, variable.asType(), "java.util.Collection");
        return arguments.size() == 1 ? arguments.get(0) : null;
    }
}
