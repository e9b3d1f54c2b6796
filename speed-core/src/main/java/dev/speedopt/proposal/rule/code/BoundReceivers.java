package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The objects of references such as {@code name::equals}. A reference evaluates its object once and fails where that is null,
 * before any element is asked for; so do the lines before a loop.
 */
final class BoundReceivers {
    private final Code code;
    private final Rewrite out;
    private final List<String> lines = new ArrayList<>();

    BoundReceivers(Code code, Rewrite out) {
        this.code = code;
        this.out = out;
    }

    /** What is to be done before the loop. */
    List<String> lines() {
        return lines;
    }

    /**
     * What stands before the dot in the loop; null when the object is no variable and no accessor's result.
     *
     * @param hidden names that mean something else in the loop
     */
    @Nullable
    String nameOf(MemberReferenceTree reference, List<String> hidden) {
        ExpressionTree object = Code.bare(reference.getQualifierExpression());
        if (object instanceof LiteralTree) {
            return code.text(object);
        }
        boolean known = code.element(object) instanceof VariableElement || Call.of(code, object) != null;
        if (!known || isSelf(object) || !Operands.failsOnlyByNull(code, object)) {
            return null;
        }
        VariableElement variable = code.variable(object);
        return variable != null && keepsItsValue(variable)
                ? checked(reference, variable, hidden)
                : held(object, hidden);
    }

    private static boolean isSelf(ExpressionTree object) {
        return object.toString().equals("this") || object.toString().equals("super");
    }

    private static boolean keepsItsValue(VariableElement variable) {
        return variable.getKind() != ElementKind.FIELD
                || variable.getModifiers().contains(Modifier.FINAL);
    }

    private @Nullable String checked(MemberReferenceTree reference, VariableElement variable, List<String> hidden) {
        String text = code.text(Code.bare(reference.getQualifierExpression()));
        if (hidden.contains(text)) {
            return null;
        }
        StatementTree statement = code.statement(reference);
        boolean sure = NonNull.always(code, variable)
                || variable.getConstantValue() != null
                || (statement != null && NonNull.before(code, variable, statement));
        String check = out.typeName("java.util.Objects") + ".requireNonNull(" + text + ");";
        if (!sure && !lines.contains(check)) {
            lines.add(check);
        }
        return text;
    }

    /** In a variable of its own, so that it is evaluated once. */
    private @Nullable String held(ExpressionTree object, List<String> hidden) {
        TypeMirror type = code.type(object);
        String text = type == null ? null : out.typeText(type);
        if (text == null || hidden.contains(code.text(object))) {
            return null;
        }
        String name = out.freshLocal("bound");
        String check = out.typeName("java.util.Objects") + ".requireNonNull(" + code.text(object) + ")";
        lines.add(text + " " + name + " = " + check + ";");
        return name;
    }
}
