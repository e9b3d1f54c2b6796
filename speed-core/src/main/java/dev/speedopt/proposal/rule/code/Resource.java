package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A file stream that a try with resources opens by the file's name, and closes.
 *
 * @param opened the statement
 * @param declaration of the variable
 * @param variable that holds it
 * @param made how it is opened
 * @param general qualified name of the class that a buffer of such streams is as well
 */
public record Resource(
        Code code,
        TryTree opened,
        VariableTree declaration,
        VariableElement variable,
        NewClassTree made,
        String general) {
    /** All of the method's that are made as {@code stream} and declared as that or as {@code declared}, both qualified names. */
    public static List<Resource> all(Code code, String stream, String declared) {
        return code.all(TryTree.class).stream()
                .flatMap(each -> each.getResources().stream()
                        .filter(resource -> resource instanceof VariableTree)
                        .map(resource -> of(code, each, (VariableTree) resource, stream, declared)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Resource of(
            Code code, TryTree opened, VariableTree declaration, String stream, String declared) {
        return declaration.getInitializer() instanceof NewClassTree made
                        && made.getClassBody() == null
                        && Kinds.is(code.type(made), stream)
                        && (Kinds.is(code.type(declaration), declared) || Kinds.is(code.type(declaration), stream))
                        && !made.getArguments().isEmpty()
                        && !Kinds.is(code.type(made.getArguments().get(0)), "java.io.FileDescriptor")
                        && code.element(declaration) instanceof VariableElement variable
                ? new Resource(code, opened, declaration, variable, made, declared)
                : null;
    }

    public String name() {
        return variable.getSimpleName().toString();
    }

    public boolean isUsedOnlyFor(Set<String> names) {
        List<IdentifierTree> uses = Fresh.uses(code, variable);
        return calls().size() == uses.size()
                && uses.stream().noneMatch(use -> code.deferred(code.body(), use))
                && calls().stream()
                        .allMatch(call -> names.contains(call.name())
                                && (call.arguments().isEmpty() || !call.name().equals("read")));
    }

    public boolean isCalledInLoop(String name, int arguments) {
        return calls().stream()
                .anyMatch(call -> call.name().equals(name)
                        && call.arguments().size() == arguments
                        && call.arguments().stream().allMatch(each -> Kinds.isPrimitive(code.type(each)))
                        && !code.loopsAround(call.tree()).isEmpty());
    }

    public void wrap(Rewrite out, String buffer) {
        if (!code.isInferred(declaration) && !Kinds.is(variable.asType(), general)) {
            out.replace(declaration.getType(), out.typeName(general));
        }
        out.replace(made, "new " + out.typeName(buffer) + "(" + code.text(made) + ")");
    }

    private List<Call> calls() {
        return Fresh.uses(code, variable).stream()
                .map(use -> code.parent(use) instanceof MemberSelectTree select && select.getExpression() == use
                        ? Call.of(code, code.parent(select))
                        : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
