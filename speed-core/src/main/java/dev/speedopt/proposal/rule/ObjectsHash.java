package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code Objects.hash(a, b)}: an array and boxes for a small sum. */
final class ObjectsHash implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "objects-hash",
                RuleCard.ALLOCATION,
                "hash calculated in place instead of by Objects.hash",
                "Objects.hash of values that are named one by one",
                "an argument that is more than a variable, a field, a literal or an accessor stands behind immutable ones alone, "
                        + "so that the order of evaluation shows nowhere; the result is specified to be the same",
                "no array of arguments and no boxes are made",
                "one argument that is an array: it holds the values itself",
                "10 / 10");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (call.owner().equals("java.util.Objects")
                    && call.name().equals("hash")
                    && !out.touches(call.tree())
                    && !Statements.isCommented(code, call.tree())) {
                String sum = sum(code, out, call);
                if (sum != null) {
                    out.replace(call.tree(), Contexts.parenthesized(code, call.tree(), sum));
                    out.change("Calculates the hash of "
                            + (call.arguments().size() == 1
                                    ? "one value"
                                    : call.arguments().size() + " values")
                            + " without an array");
                }
            }
        }
    }

    private static @Nullable String sum(Code code, Rewrite out, Call call) {
        if (call.arguments().isEmpty()
                || (call.arguments().size() == 1 && Kinds.isArray(code.type(call.argument(0))))) {
            return null;
        }
        StringBuilder sum = new StringBuilder("31");
        boolean settled = true;
        for (ExpressionTree each : call.arguments()) {
            String hash = settled || isPlain(code, each) ? hash(code, out, each) : null;
            if (hash == null) {
                return null;
            }
            settled &= Kinds.isImmutable(code.type(each));
            boolean first = sum.length() == 2;
            sum.append(" + ").append(hash);
            if (!first) {
                sum.insert(0, "31 * (").insert(sum.length() - hash.length() - 3, ")");
            }
        }
        return sum.toString();
    }

    private static @Nullable String hash(Code code, Rewrite out, ExpressionTree value) {
        TypeMirror type = code.type(value);
        if (type == null || type.getKind() == TypeKind.NULL) {
            return null;
        }
        String owner = type instanceof PrimitiveType primitive
                ? Kinds.qualifiedName(
                        code.source().types().boxedClass(primitive).asType())
                : "java.util.Objects";
        return out.typeName(owner) + ".hashCode(" + code.text(Code.bare(value)) + ")";
    }

    /** A variable, a field of this object, its accessor or a literal: nothing that another value's hashCode could notice. */
    private static boolean isPlain(Code code, ExpressionTree value) {
        Tree bare = Code.bare(value);
        Call call = Call.of(code, bare);
        boolean own = call != null
                && (call.receiver() == null || call.receiver().toString().equals("this"))
                && call.arguments().isEmpty();
        return bare instanceof LiteralTree
                || (own && Operands.isRepeatable(code, value))
                || (code.variable(bare) != null
                        && (bare instanceof IdentifierTree || bare.toString().startsWith("this.")));
    }
}
