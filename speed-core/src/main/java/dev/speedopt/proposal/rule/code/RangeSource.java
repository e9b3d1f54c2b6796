package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code IntStream.range(first, end)} and its like, of int or long.
 *
 * @param closed whether the end is an element as well
 */
record RangeSource(ExpressionTree first, ExpressionTree end, TypeMirror element, boolean closed)
        implements StreamSource {
    private static final Set<String> OWNERS = Set.of("java.util.stream.IntStream", "java.util.stream.LongStream");

    static boolean isRange(Call call) {
        return OWNERS.contains(call.owner())
                && call.arguments().size() == 2
                && (call.name().equals("range") || call.name().equals("rangeClosed"));
    }

    /** Null for what would run for ever: a closed range of longs, the last of which may be the greatest there is. */
    static @Nullable RangeSource of(Code code, Call call) {
        TypeKind kind = call.owner().endsWith("IntStream") ? TypeKind.INT : TypeKind.LONG;
        TypeMirror element = code.source().types().getPrimitiveType(kind);
        RangeSource range = new RangeSource(
                call.argument(0), call.argument(1), element, call.name().equals("rangeClosed"));
        return range.isWide(code) && kind == TypeKind.LONG ? null : range;
    }

    @Override
    public List<ExpressionTree> operands() {
        return List.of(first, end);
    }

    @Override
    public List<String> head(Code code, Rewrite out, String type, String name, boolean kept) {
        boolean wide = isWide(code);
        boolean apart = wide || kept || mentions(code, name);
        String index = apart ? out.freshLocal("index") : name;
        String limit = isFixed(code) ? code.text(end) : out.freshLocal(closed ? "last" : "end");
        String start = (wide ? "long" : type) + " " + index + " = " + code.text(first);
        String limited = isFixed(code) ? start : start + ", " + limit + " = " + code.text(end);
        String loop = "for (" + limited + "; " + index + (closed ? " <= " : " < ") + limit + "; " + index + "++) {";
        return apart ? List.of(loop, type + " " + name + " = " + (wide ? "(int) " : "") + index + ";") : List.of(loop);
    }

    /** Whether counting past the end may leave the type: then an int loop counts in longs. */
    private boolean isWide(Code code) {
        return closed
                && !(Constants.value(code, end) instanceof Integer number && number < Integer.MAX_VALUE)
                && !(Constants.value(code, end) instanceof Long number && number < Long.MAX_VALUE);
    }

    /** Whether the end may as well be evaluated in each round: a constant, a local variable or the length of an array in one. */
    private boolean isFixed(Code code) {
        ExpressionTree bare = Code.bare(end);
        return Kinds.isPrimitive(code.type(bare))
                && (Constants.value(code, bare) != null
                        || isLocal(code, bare)
                        || (bare instanceof MemberSelectTree select
                                && select.getIdentifier().contentEquals("length")
                                && Kinds.isArray(code.type(select.getExpression()))
                                && isLocal(code, select.getExpression())));
    }

    private static boolean isLocal(Code code, ExpressionTree expression) {
        VariableElement variable = code.variable(expression);
        return variable != null
                && (variable.getKind() == ElementKind.LOCAL_VARIABLE || variable.getKind() == ElementKind.PARAMETER);
    }

    /** Whether one of the ends is or has something of that name, a field for instance, which the loop's variable would hide. */
    private boolean mentions(Code code, String name) {
        return operands().stream()
                .flatMap(each -> code.in(each, IdentifierTree.class).stream())
                .anyMatch(each -> Objects.equals(each.getName().toString(), name));
    }
}
