package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code source.stream()} with filters and maps up to a last operation, all written in one expression, so that a loop can do the
 * same: each element passes all stages before the next one starts, in both.
 *
 * @param source where the elements come from
 * @param stages in order
 */
public record Pipeline(Code code, StreamSource source, List<Stage> stages) {
    private static final Set<String> FILTERS = Set.of("filter");
    private static final Set<String> MAPS = Set.of("map", "mapToInt", "mapToLong", "mapToObj");

    /**
     * @param function what is applied
     * @param result type after it; null for a filter
     */
    public record Stage(ExpressionTree function, @Nullable TypeMirror result) {}

    /** What ends in that operation; null when a stage is of another kind, or does more than read. */
    public static @Nullable Pipeline endingIn(Code code, Call last) {
        List<Stage> stages = new ArrayList<>();
        Call call = Call.of(code, last.receiver());
        while (call != null && call.receiver() != null && call.owner().startsWith("java.util.stream.")) {
            boolean filter = FILTERS.contains(call.name());
            if (call.arguments().size() != 1 || !(filter || MAPS.contains(call.name()))) {
                return null;
            }
            TypeMirror result = filter ? null : elementOf(code, call);
            if (!filter && result == null) {
                return null;
            }
            stages.add(0, new Stage(call.argument(0), result));
            call = Call.of(code, call.receiver());
        }
        StreamSource source = call == null ? null : StreamSource.of(code, call);
        return source == null ? null : new Pipeline(code, source, List.copyOf(stages));
    }

    /** The collection or array whose elements pass; null for a range. */
    public @Nullable ExpressionTree elements() {
        return source instanceof ElementsSource all ? all.elements() : null;
    }

    /** Type of what arrives at the last operation. */
    public TypeMirror arriving() {
        TypeMirror type = source.element();
        for (Stage stage : stages) {
            type = stage.result == null ? type : stage.result;
        }
        return type;
    }

    private static @Nullable TypeMirror elementOf(Code code, Call call) {
        String type = Kinds.qualifiedName(code.type(call.tree()));
        if (type.equals("java.util.stream.IntStream")) {
            return code.source().types().getPrimitiveType(TypeKind.INT);
        }
        if (type.equals("java.util.stream.LongStream")) {
            return code.source().types().getPrimitiveType(TypeKind.LONG);
        }
        List<? extends TypeMirror> arguments =
                Kinds.argumentsAs(code, code.type(call.tree()), "java.util.stream.Stream");
        return arguments.size() == 1 ? arguments.get(0) : null;
    }

    /**
     * The loop, one line each; null when a stage cannot be written out.
     *
     * @param last function of the last operation, applied to what arrives; null when it takes what arrives as it is
     * @param action what to do with the value, for whose text it is asked
     */
    @Nullable
    public List<String> loop(
            Rewrite out, @Nullable ExpressionTree last, java.util.function.Function<String, List<String>> action) {
        Writer writer = new Writer(out, parameter(stages.isEmpty() ? last : stages.get(0).function));
        TypeMirror current = source.element();
        String type = out.typeText(current);
        if (type == null) {
            return null;
        }
        List<String> head = source.head(code, out, type, writer.value, holdsOn(last));
        writer.open(head.get(0));
        head.stream().skip(1).forEach(writer::line);
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String applied = writer.apply(stage.function, current);
            if (applied == null) {
                return null;
            }
            if (stage.result == null) {
                writer.open("if (" + applied + ") {");
            } else {
                current = stage.result;
                ExpressionTree next = i + 1 < stages.size() ? stages.get(i + 1).function : last;
                writer.mapped(applied, current, parameter(next), next == null);
            }
        }
        String value = last == null ? writer.value : writer.apply(last, current);
        if (value == null || writer.failed) {
            return null;
        }
        action.apply(value).forEach(writer::line);
        return writer.closed();
    }

    /** Whether the stages and the last function only read: a stream and a loop may differ where they change the source. */
    public boolean onlyReads(Call last) {
        Effects effects = Effects.of(code, last.tree());
        VariableElement elements = code.variable(elements());
        return !effects.unknown()
                && !effects.assignsAnything()
                && (elements == null || !effects.mayChange(elements))
                && !Statements.isCommented(code, last.tree());
    }

    /** Whether a count cannot be known without asking all stages: a map behind the last filter may be left out of it, and one alone is. */
    public boolean endsInFilter() {
        return !stages.isEmpty() && stages.get(stages.size() - 1).result() == null;
    }

    /** Whether a function within one of the functions may outlive the round of the loop, or asks for variables that never change. */
    private boolean holdsOn(@Nullable ExpressionTree last) {
        return stages.stream().anyMatch(stage -> hasFunction(stage.function)) || (last != null && hasFunction(last));
    }

    private boolean hasFunction(ExpressionTree function) {
        return code.in(Code.bare(function), Tree.class).stream()
                .anyMatch(each -> each != Code.bare(function) && Code.isFunction(each));
    }

    private @Nullable String parameter(@Nullable ExpressionTree function) {
        return function != null && Code.bare(function) instanceof LambdaExpressionTree lambda
                ? lambda.getParameters().get(0).getName().toString()
                : null;
    }

    /** Writes the loop's lines, and knows what the current value is called. */
    private final class Writer {
        private final Rewrite out;
        private final BoundReceivers receivers;
        private final List<String> lines = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private String indent = "";
        private String value;
        private boolean failed;

        Writer(Rewrite out, @Nullable String name) {
            this.out = out;
            this.receivers = new BoundReceivers(code, out);
            this.value = name == null ? out.freshLocal("each") : name;
            names.add(value);
        }

        void line(String text) {
            lines.add(indent + text);
        }

        void open(String text) {
            line(text);
            indent += out.step();
        }

        /** All lines; null when the references' receivers cannot be evaluated before the source. */
        @Nullable
        List<String> closed() {
            while (!indent.isEmpty()) {
                indent = indent.substring(out.step().length());
                line("}");
            }
            if (!receivers.lines().isEmpty()
                    && !source.operands().stream().allMatch(each -> Operands.failsOnlyByNull(code, each))) {
                return null;
            }
            List<String> all = new ArrayList<>(receivers.lines());
            all.addAll(lines);
            return all;
        }

        /** Gives the value a name of its own, unless nobody asks for it by name: then the expression is its name. */
        void mapped(String applied, TypeMirror type, @Nullable String name, boolean last) {
            String text = out.typeText(type);
            if (name == null && last) {
                value = applied;
                return;
            }
            String next = name == null ? out.freshLocal("mapped") : name;
            failed |= text == null || names.contains(next);
            names.add(next);
            value = next;
            line(text + " " + next + " = " + applied + ";");
        }

        /** The function's result for the current value; null when it is no lambda of one expression and no plain reference. */
        @Nullable
        String apply(ExpressionTree function, TypeMirror type) {
            ExpressionTree bare = Code.bare(function);
            if (bare instanceof LambdaExpressionTree lambda) {
                String name = lambda.getParameters().get(0).getName().toString();
                if (!(lambda.getBody() instanceof ExpressionTree body)
                        || lambda.getParameters().size() != 1) {
                    return null;
                }
                if (!name.equals(value)) {
                    if (names.contains(name)) {
                        return null;
                    }
                    String text = out.typeText(type);
                    failed |= text == null;
                    names.add(name);
                    line(text + " " + name + " = " + value + ";");
                    value = name;
                }
                return hides(lambda) ? null : code.text(Code.bare(body));
            }
            return bare instanceof MemberReferenceTree reference ? refer(reference) : null;
        }

        /** Whether the function means another variable, a field for instance, by a name that the loop has given. */
        private boolean hides(LambdaExpressionTree lambda) {
            VariableElement own = code.variable(lambda.getParameters().get(0));
            return code.in(lambda.getBody(), IdentifierTree.class).stream()
                            .filter(each -> names.contains(each.getName().toString()))
                            .anyMatch(each -> !Objects.equals(code.element(each), own))
                    || code.in(lambda.getBody(), VariableTree.class).stream()
                            .anyMatch(each -> names.contains(each.getName().toString()));
        }

        private @Nullable String refer(MemberReferenceTree reference) {
            if (!(code.element(reference) instanceof ExecutableElement method)
                    || reference.getMode() != MemberReferenceTree.ReferenceMode.INVOKE) {
                return null;
            }
            boolean fixed = method.getModifiers().contains(Modifier.STATIC);
            if (!(code.element(reference.getQualifierExpression()) instanceof TypeElement)) {
                String receiver = fixed || method.getParameters().size() != 1 || method.isVarArgs()
                        ? null
                        : receivers.nameOf(reference, names);
                return receiver == null ? null : receiver + "." + reference.getName() + "(" + value + ")";
            }
            String qualifier = code.text(reference.getQualifierExpression());
            if (fixed && method.getParameters().size() == 1) {
                return qualifier + "." + reference.getName() + "(" + value + ")";
            }
            return !fixed && method.getParameters().isEmpty() ? value + "." + reference.getName() + "()" : null;
        }
    }

    /** The lambdas' own variables live in the loop: a variable of the same name must not be declared by the statement. */
    public boolean uses(String name) {
        return source.operands().stream()
                        .flatMap(each -> code.in(each, Tree.class).stream())
                        .anyMatch(each -> each.toString().equals(name))
                || stages.stream().anyMatch(stage -> Objects.equals(parameter(stage.function), name));
    }
}
