package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code elements.stream()} of a collection, {@code Arrays.stream(elements)} of an array. */
record ElementsSource(ExpressionTree elements, TypeMirror element) implements StreamSource {
    static @Nullable ElementsSource of(Code code, Call call) {
        ExpressionTree elements = call.is("java.util.Arrays", "stream", 1)
                ? call.argument(0)
                : call.is("java.util.Collection", "stream", 0) ? call.receiver() : null;
        TypeMirror element = elements == null ? null : elementOf(code, elements);
        return elements != null && element != null && Operands.isRepeatable(code, elements)
                ? new ElementsSource(elements, element)
                : null;
    }

    private static @Nullable TypeMirror elementOf(Code code, ExpressionTree elements) {
        if (code.type(elements) instanceof ArrayType array) {
            return array.getComponentType();
        }
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, code.type(elements), "java.util.Collection");
        return arguments.size() == 1 ? arguments.get(0) : null;
    }

    @Override
    public List<ExpressionTree> operands() {
        return List.of(elements);
    }

    @Override
    public List<String> head(Code code, Rewrite out, String type, String name, boolean kept) {
        return List.of("for (" + type + " " + name + " : " + code.text(elements) + ") {");
    }
}
