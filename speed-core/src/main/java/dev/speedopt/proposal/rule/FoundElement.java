package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the optional that a search gives, at once.
 *
 * @param found the value if there is an element, with {@code %s} for the element; null where the element itself is the value
 * @param none the value if there is none; null where it fails
 * @param failure what is thrown if there is none; null where there is a value
 */
record FoundElement(
        @Nullable String found,
        @Nullable String none,
        @Nullable String failure) {
    /** The call whose value the program goes on with: what the optional is asked, or the search itself. */
    static @Nullable Call use(Code code, Call search) {
        Tree parent = code.parentBeyondParentheses(search.tree());
        return parent instanceof MemberSelectTree select ? Call.of(code, code.parent(select)) : search;
    }

    /** Null when the optional is used in another way. */
    static @Nullable FoundElement of(Code code, Rewrite out, Call search, Call use, TypeMirror element) {
        if (use.equals(search)) {
            String type = out.typeName(Kinds.qualifiedName(code.type(search.tree())));
            return new FoundElement(type + ".of(%s)", type + ".empty()", null);
        }
        return switch (use.name()) {
            case "isPresent" -> new FoundElement("true", "false", null);
            case "isEmpty" -> new FoundElement("false", "true", null);
            case "get", "getAsInt", "getAsLong" -> failing(missing(out));
            case "orElseThrow" -> use.arguments().isEmpty() ? failing(missing(out)) : thrown(code, use);
            case "orElse" -> orElse(code, use, element);
            default -> null;
        };
    }

    private static FoundElement failing(String failure) {
        return new FoundElement(null, null, failure);
    }

    private static String missing(Rewrite out) {
        return "new " + out.typeName("java.util.NoSuchElementException") + "(\"No value present\")";
    }

    private static @Nullable FoundElement thrown(Code code, Call use) {
        ExpressionTree supplier = Code.bare(use.argument(0));
        if (supplier instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree body) {
            return failing(code.text(Code.bare(body)));
        }
        return supplier instanceof MemberReferenceTree reference
                        && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                ? failing("new " + code.text(reference.getQualifierExpression()) + "()")
                : null;
    }

    /** What is taken otherwise is evaluated in any case: it must do nothing, and must not be converted on its way. */
    private static @Nullable FoundElement orElse(Code code, Call use, TypeMirror element) {
        ExpressionTree other = Code.bare(use.argument(0));
        TypeMirror type = code.type(other);
        boolean alike = !Kinds.isPrimitive(element)
                || (type != null && code.source().types().isSameType(type, element));
        return alike && isPlain(code, other) ? new FoundElement(null, code.text(other), null) : null;
    }

    private static boolean isPlain(Code code, ExpressionTree other) {
        boolean negative =
                other.getKind() == Tree.Kind.UNARY_MINUS && ((UnaryTree) other).getExpression() instanceof LiteralTree;
        return other instanceof LiteralTree
                || negative
                || code.variable(other) != null
                || Constants.value(code, other) != null
                || (code.element(other) instanceof VariableElement field
                        && field.getKind() == ElementKind.ENUM_CONSTANT);
    }

    boolean fails() {
        return failure != null;
    }
}
