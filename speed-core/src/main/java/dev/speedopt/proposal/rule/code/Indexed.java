package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code list.get(index)} or {@code array[index]}: an element of a variable.
 *
 * @param written the variable as it is written
 */
public record Indexed(Code code, ExpressionTree written, VariableElement whole, VariableElement index) {
    public static @Nullable Indexed of(Code code, ExpressionTree expression) {
        if (Code.bare(expression) instanceof ArrayAccessTree access) {
            return of(code, access.getExpression(), access.getIndex());
        }
        Call get = Call.of(code, expression);
        return get != null && get.on(code, "java.util.List", "get", 1)
                ? of(code, Objects.requireNonNull(get.receiver()), get.argument(0))
                : null;
    }

    private static @Nullable Indexed of(Code code, ExpressionTree written, ExpressionTree place) {
        VariableElement whole = code.variable(written);
        VariableElement index = code.variable(place);
        return whole == null || index == null ? null : new Indexed(code, Code.bare(written), whole, index);
    }

    public boolean isArray() {
        return Kinds.isArray(whole.asType());
    }

    /** The type of the elements; null when it is not known. */
    @Nullable
    public TypeMirror element() {
        if (whole.asType() instanceof ArrayType array) {
            return array.getComponentType();
        }
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, whole.asType(), "java.util.Collection");
        return arguments.size() == 1 ? arguments.get(0) : null;
    }

    /** How to ask for the number of elements. */
    public String length() {
        return code.text(written) + (isArray() ? ".length" : ".size()");
    }

    /** Whether an expression asks for the number of elements. */
    public boolean isLength(ExpressionTree expression) {
        if (!isArray()) {
            Call size = Call.of(code, expression);
            return size != null
                    && size.on(code, "java.util.List", "size", 0)
                    && whole.equals(code.variable(size.receiver()));
        }
        return Code.bare(expression) instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("length")
                && whole.equals(code.variable(select.getExpression()));
    }
}
