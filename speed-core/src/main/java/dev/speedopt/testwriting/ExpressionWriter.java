package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.Expression;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Expressions as Java text. */
final class ExpressionWriter {
    private final TypeImports types;
    private final Map<Integer, String> locals;

    /** @param locals names of local variables, by number; filled while statements are written */
    ExpressionWriter(TypeImports types, Map<Integer, String> locals) {
        this.types = types;
        this.locals = locals;
    }

    String write(Expression expression) {
        if (expression instanceof Expression.Null) {
            return "null";
        }
        if (expression instanceof Expression.Literal literal) {
            return Literals.primitive(literal.kind(), literal.bits());
        }
        if (expression instanceof Expression.Text text) {
            return Literals.text(text.value());
        }
        if (expression instanceof Expression.Constant constant) {
            return types.name(constant.owner()) + "." + constant.name();
        }
        if (expression instanceof Expression.ArrayOf array) {
            return array(array);
        }
        if (expression instanceof Expression.Creation creation) {
            return "new " + types.name(creation.type()) + (creation.generic() ? "<>" : "")
                    + arguments(creation.arguments());
        }
        if (expression instanceof Expression.StaticCall call) {
            return types.name(call.owner()) + "." + call.method() + arguments(call.arguments());
        }
        if (expression instanceof Expression.Chain chain) {
            return write(chain.start()) + steps(chain.steps());
        }
        return locals.getOrDefault(((Expression.Local) expression).number(), "null");
    }

    String arguments(List<Expression> arguments) {
        return arguments(arguments, arguments.size() == 1);
    }

    /** @param casts whether a {@code null} might be taken for another overload's */
    String arguments(List<Expression> arguments, boolean casts) {
        return arguments.stream()
                .map(argument -> casts
                                && argument instanceof Expression.Null none
                                && !none.type().isEmpty()
                        ? "(" + types.name(none.type()) + ") null"
                        : write(argument))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    String steps(List<Expression.Step> steps) {
        return steps.stream()
                .map(step -> "." + step.method() + arguments(step.arguments()))
                .collect(Collectors.joining());
    }

    private String array(Expression.ArrayOf array) {
        String component = types.name(array.component());
        if (array.elements().isEmpty()) {
            int bracket = component.indexOf("[]");
            return bracket < 0
                    ? "new " + component + "[0]"
                    : "new " + component.substring(0, bracket) + "[0]" + component.substring(bracket);
        }
        return "new " + component + "[] {"
                + array.elements().stream().map(this::element).collect(Collectors.joining(", ")) + "}";
    }

    private String element(Expression element) {
        return element instanceof Expression.Literal literal && "BS".indexOf(literal.kind()) >= 0
                ? Long.toString(literal.bits())
                : write(element);
    }
}
