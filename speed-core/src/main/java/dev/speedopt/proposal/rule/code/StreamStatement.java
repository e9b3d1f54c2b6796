package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A statement that only returns what a stream gives, or only declares a variable for it.
 *
 * @param variable what is declared; null for a return
 */
public record StreamStatement(
        StatementTree statement, @Nullable VariableTree variable) {
    public static void forEach(Code code, Consumer<Call> calls) {
        Call.all(code, code.body()).stream()
                .filter(call -> call.owner().startsWith("java.util.stream."))
                .forEach(calls);
    }

    /** Null when the stream is only a part of the statement, or the variable may not be assigned. */
    public static @Nullable StreamStatement of(Code code, Call last) {
        return of(code, last.tree());
    }

    /** As {@link #of(Code, Call)}, for what is made of the stream's result. */
    public static @Nullable StreamStatement of(Code code, Tree value) {
        Tree parent = code.parent(value);
        if (code.deferred(code.body(), value)) {
            return null;
        }
        if (parent instanceof ReturnTree each && code.statement(each) == each) {
            return new StreamStatement(each, null);
        }
        return parent instanceof VariableTree declaration
                        && code.statement(declaration) == declaration
                        && code.standsAlone(declaration)
                        && !code.isInferred(declaration)
                        && !declaration.getModifiers().getFlags().contains(Modifier.FINAL)
                        && code.element(declaration) instanceof VariableElement variable
                        && Fresh.uses(code, variable).stream().noneMatch(use -> code.deferred(code.body(), use))
                ? new StreamStatement(declaration, declaration)
                : null;
    }

    /** The declared type as written; null for a return. */
    @Nullable
    public String type(Code code) {
        return variable == null ? null : code.text(variable.getType());
    }

    /** The declared variable, or a fresh one for the return. */
    public String name(Rewrite out, String base) {
        return variable == null ? out.freshLocal(base) : variable.getName().toString();
    }

    /** Puts the lines in the statement's place. */
    public void replace(Code code, Rewrite out, String first, List<String> loop, @Nullable String result) {
        List<String> lines = new java.util.ArrayList<>();
        if (!first.isEmpty()) {
            lines.add(first);
        }
        lines.addAll(loop);
        if (variable == null && result != null) {
            lines.add("return " + result + ";");
        }
        out.replaceByLines(statement, lines);
    }
}
