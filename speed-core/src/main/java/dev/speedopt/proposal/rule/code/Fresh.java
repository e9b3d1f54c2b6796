package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Whether a local variable holds an object that nobody else knows: made here, never handed on. */
public final class Fresh {
    private static final Set<String> VIEWS =
            Set.of("iterator", "listIterator", "subList", "keySet", "values", "entrySet", "stream");

    private Fresh() {}

    /** The declaration of a local variable of the method; null for fields and parameters. */
    public static @Nullable VariableTree declaration(Code code, Element variable) {
        if (variable.getKind() != ElementKind.LOCAL_VARIABLE) {
            return null;
        }
        for (VariableTree each : code.all(VariableTree.class)) {
            if (variable.equals(code.element(each))) {
                return each;
            }
        }
        return null;
    }

    /** The identifiers that name a variable, its declaration apart, in order of the text. */
    public static List<IdentifierTree> uses(Code code, Element variable) {
        return code.all(IdentifierTree.class).stream()
                .filter(each -> each.getName().contentEquals(variable.getSimpleName()))
                .filter(each -> variable.equals(code.element(each)))
                .toList();
    }

    /** Whether nobody else knows the object until the region, and all loops around it, are over. */
    public static boolean during(Code code, VariableElement variable, Tree region) {
        VariableTree declaration = declaration(code, variable);
        if (declaration == null
                || !(declaration.getInitializer() instanceof NewClassTree made)
                || made.getClassBody() != null
                || !isLibrary(code, made)) {
            return false;
        }
        List<StatementTree> loops = code.loopsAround(region);
        Tree outermost = region;
        for (StatementTree loop : loops) {
            if (!code.contains(loop, declaration)) {
                outermost = loop;
            }
        }
        int end = code.end(outermost);
        return uses(code, variable).stream()
                .filter(use -> code.start(use) < end)
                .allMatch(use -> keeps(code, use));
    }

    private static boolean isLibrary(Code code, NewClassTree made) {
        Element constructor = code.element(made);
        return constructor != null
                && constructor.getEnclosingElement() instanceof TypeElement type
                && (type.getQualifiedName().toString().startsWith("java.util.")
                        || type.getQualifiedName().toString().startsWith("java.lang."));
    }

    /** Whether a use neither hands the object on nor keeps a way to it. */
    public static boolean keeps(Code code, IdentifierTree use) {
        Tree child = code.withParentheses(use);
        Tree parent = code.parent(child);
        if (parent instanceof MemberSelectTree select && code.parent(select) instanceof MethodInvocationTree call) {
            return keepsReceiver(code, call);
        }
        if (parent instanceof EnhancedForLoopTree loop) {
            return loop.getExpression() == child;
        }
        if (parent instanceof MethodInvocationTree call) {
            Call known = Call.of(code, call);
            return known != null
                    && !(known.name().equals("add")
                            || known.name().equals("put")
                            || known.name().equals("set"))
                    && known.owner().startsWith("java.")
                    && Library.effect(code, known) != Effect.UNKNOWN
                    && copies(known);
        }
        if (parent instanceof NewClassTree made) {
            return isLibrary(code, made) && code.type(made) != null && Kinds.isA(code, made, "java.util.Collection");
        }
        if (parent instanceof BinaryTree || parent instanceof com.sun.source.tree.ArrayAccessTree) {
            return true;
        }
        return parent instanceof ReturnTree && !code.deferred(code.body(), use);
    }

    private static boolean keepsReceiver(Code code, MethodInvocationTree tree) {
        Call call = Call.of(code, tree);
        if (call == null || Library.effect(code, call) == Effect.UNKNOWN) {
            return call != null && (call.name().equals("sort") || call.name().equals("removeIf"));
        }
        if (!VIEWS.contains(call.name())) {
            return !(Kinds.isA(code, tree, "java.lang.Appendable")
                    && !(code.parent(tree) instanceof com.sun.source.tree.ExpressionStatementTree)
                    && !(code.parent(tree) instanceof MemberSelectTree));
        }
        Tree parent = code.parent(tree);
        return parent instanceof MemberSelectTree
                || (parent instanceof EnhancedForLoopTree loop && loop.getExpression() == tree);
    }

    /** Whether a known method only looks at its argument, and keeps no way back to it. */
    private static boolean copies(Call call) {
        String name = call.name();
        boolean view = name.startsWith("unmodifiable")
                || name.startsWith("synchronized")
                || name.equals("asList")
                || name.equals("of")
                || name.equals("requireNonNull")
                || name.startsWith("requireNonNull")
                || name.startsWith("ofNullable")
                || name.startsWith("checked")
                || name.equals("stream");
        return !view;
    }
}
