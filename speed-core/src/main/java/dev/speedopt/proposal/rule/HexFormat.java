package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code String.format("%02x", b)}: two digits at the price of a parser. */
final class HexFormat implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "hex-format",
                RuleCard.ALLOCATION,
                "two hexadecimal digits without a format",
                "String.format with %02x or %02X of one byte",
                "the value is a byte, or an int and 0xff, and can be read twice",
                "the format is parsed at each call; a digit is a matter of a shift and an addition",
                "messages of exceptions; other widths",
                "168");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (!call.is("java.lang.String", "format", 2) || Contexts.isFailing(code, call.tree())) {
                continue;
            }
            String format = Constants.text(code, call.argument(0));
            ExpressionTree value = Code.bare(call.argument(1));
            boolean upper = "%02X".equals(format);
            if ((upper || "%02x".equals(format)) && isOneByte(code, value) && Operands.isRepeatable(code, value)) {
                rewrite(code, out, call, value, upper);
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Call call, ExpressionTree value, boolean upper) {
        String operand = value instanceof BinaryTree ? "(" + code.text(value) + ")" : code.text(value);
        String high = digit(out, operand + " >> 4 & 0xf", upper);
        String low = digit(out, operand + " & 0xf", upper);
        Tree parent = code.parent(call.tree());
        Call append = parent == null ? null : Call.of(code, parent);
        boolean appended = append != null
                && append.arguments().contains(call.tree())
                && append.on(code, "java.lang.StringBuilder", "append", 1);
        if (appended && parent != null) {
            out.replace(code.start(call.tree()), code.end(parent), high + ").append(" + low + ")");
        } else {
            out.replace(call.tree(), Contexts.parenthesized(code, call.tree(), "\"\" + " + high + " + " + low));
        }
        out.change("Writes two hexadecimal digits without a format");
    }

    private static String digit(Rewrite out, String operand, boolean upper) {
        String type = out.typeName("java.lang.Character");
        String digit = type + ".forDigit(" + operand + ", 16)";
        return upper ? type + ".toUpperCase(" + digit + ")" : digit;
    }

    private static boolean isOneByte(Code code, ExpressionTree value) {
        TypeMirror type = code.type(value);
        boolean masked = value instanceof BinaryTree and
                && and.getKind() == Tree.Kind.AND
                && type != null
                && type.getKind() == TypeKind.INT
                && (Constants.is(code, and.getRightOperand(), 0xff) || Constants.is(code, and.getLeftOperand(), 0xff));
        return masked || (type != null && type.getKind() == TypeKind.BYTE);
    }
}
