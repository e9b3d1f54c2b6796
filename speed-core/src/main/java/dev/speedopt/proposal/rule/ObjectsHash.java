package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code Objects.hash(a, b)}: an array and boxes for a small sum. */
final class ObjectsHash implements Rule {
    /** Values whose hash still reads well as one expression. */
    private static final int IN_ONE_EXPRESSION = 2;

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
                List<String> hashes = hashes(code, out, call);
                if (!hashes.isEmpty()) {
                    rewrite(code, out, call, hashes);
                    out.change("Calculates the hash of "
                            + (hashes.size() == 1 ? "one value" : hashes.size() + " values") + " without an array");
                }
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Call call, List<String> hashes) {
        if (hashes.size() > IN_ONE_EXPRESSION
                && code.parent(call.tree()) instanceof ReturnTree statement
                && code.statement(statement) == statement
                && !Statements.isCommented(code, statement)) {
            out.replaceByLines(statement, steps(out.freshLocal("result"), hashes));
        } else {
            out.replace(call.tree(), Contexts.parenthesized(code, call.tree(), sum(hashes)));
        }
    }

    /** The hashes of the values, in their order; empty where the order of evaluation could show, or a value has no type. */
    private static List<String> hashes(Code code, Rewrite out, Call call) {
        if (call.arguments().size() == 1 && Kinds.isArray(code.type(call.argument(0)))) {
            return List.of();
        }
        List<String> hashes = new ArrayList<>();
        boolean settled = true;
        for (ExpressionTree each : call.arguments()) {
            String hash = settled || isPlain(code, each) ? hash(code, out, each) : null;
            if (hash == null) {
                return List.of();
            }
            settled &= Kinds.isImmutable(code.type(each));
            hashes.add(hash);
        }
        return hashes;
    }

    /** One statement a value, as people and their tools write it. */
    private static List<String> steps(String result, List<String> hashes) {
        List<String> lines = new ArrayList<>();
        lines.add("int " + result + " = 31 + " + hashes.get(0) + ";");
        for (String each : hashes.subList(1, hashes.size())) {
            lines.add(result + " = 31 * " + result + " + " + each + ";");
        }
        lines.add("return " + result + ";");
        return lines;
    }

    private static String sum(List<String> hashes) {
        String sum = "31 + " + hashes.get(0);
        for (String each : hashes.subList(1, hashes.size())) {
            sum = "31 * (" + sum + ") + " + each;
        }
        return sum;
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
