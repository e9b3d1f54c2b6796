package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code text.trim().isEmpty()}, or compared with the empty text. */
final class BlankTest implements Rule {
    private static final String HOLDS_ONLY_BLANKS = """
            private static boolean holdsOnlyBlanks(String text) {
                for (int i = 0; i < text.length(); i++) {
                    if (text.charAt(i) > ' ') {
                        return false;
                    }
                }
                return true;
            }
            """;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "blank-test",
                RuleCard.ALLOCATION,
                "look for a character that is no blank, instead of trimming",
                "trim() that is only asked whether it left anything",
                "the same characters count as blank as for trim, up to the space; isBlank would count others",
                "no trimmed copy is made, and the first other character settles it",
                "texts without blanks around, of which trim makes no copy",
                "4.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesMethods()) {
            return;
        }
        for (ExpressionTree each : code.all(ExpressionTree.class)) {
            ExpressionTree text = tested(code, each);
            if (text != null && !out.touches(each) && !Statements.isCommented(code, each)) {
                String check = out.method("holdsOnlyBlanks", HOLDS_ONLY_BLANKS);
                boolean negated = each.getKind() == Tree.Kind.NOT_EQUAL_TO || each.getKind() == Tree.Kind.GREATER_THAN;
                out.replace(each, (negated ? "!" : "") + check + "(" + code.text(text) + ")");
                out.change("Tests for blanks without a trimmed copy");
            }
        }
    }

    /** The text whose trimmed form is compared with the empty text. */
    private static @Nullable ExpressionTree tested(Code code, ExpressionTree test) {
        if (test instanceof BinaryTree binary) {
            Call length = Call.of(code, binary.getLeftOperand());
            boolean compares = test.getKind() == Tree.Kind.EQUAL_TO
                    || test.getKind() == Tree.Kind.NOT_EQUAL_TO
                    || test.getKind() == Tree.Kind.GREATER_THAN;
            return compares
                            && Constants.is(code, binary.getRightOperand(), 0)
                            && length != null
                            && length.is("java.lang.String", "length", 0)
                    ? trimmed(code, length.receiver())
                    : null;
        }
        Call call = test instanceof MethodInvocationTree ? Call.of(code, test) : null;
        if (call != null && call.is("java.lang.String", "equals", 1) && call.receiver() != null) {
            return isEmptyText(code, call.receiver())
                    ? trimmed(code, call.argument(0))
                    : isEmptyText(code, call.argument(0)) ? trimmed(code, call.receiver()) : null;
        }
        return call != null && call.is("java.lang.String", "isEmpty", 0) ? trimmed(code, call.receiver()) : null;
    }

    private static boolean isEmptyText(Code code, ExpressionTree expression) {
        return "".equals(Constants.text(code, expression));
    }

    private static @Nullable ExpressionTree trimmed(Code code, @Nullable ExpressionTree expression) {
        Call call = Call.of(code, expression);
        return call != null && call.is("java.lang.String", "trim", 0) ? Objects.requireNonNull(call.receiver()) : null;
    }
}
