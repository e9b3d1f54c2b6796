package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Objects;

/** {@code text.indexOf(prefix) == 0}. */
final class IndexOfStart implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "index-of-start",
                RuleCard.COMPLEXITY,
                "startsWith instead of a search through the whole text",
                "text.indexOf(other) that is compared with 0",
                "both are texts; the answer is the same for all of them",
                "indexOf goes on through the whole text when the beginning does not match",
                "short texts",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (BinaryTree test : code.all(BinaryTree.class)) {
            boolean equal = test.getKind() == Tree.Kind.EQUAL_TO;
            if (!equal && test.getKind() != Tree.Kind.NOT_EQUAL_TO) {
                continue;
            }
            boolean turned = Constants.is(code, test.getLeftOperand(), 0);
            ExpressionTree index = turned ? test.getRightOperand() : test.getLeftOperand();
            Call call = turned || Constants.is(code, test.getRightOperand(), 0) ? Call.of(code, index) : null;
            if (call != null
                    && call.is("java.lang.String", "indexOf", 1)
                    && Kinds.isString(code.type(call.argument(0)))
                    && call.receiver() != null
                    && !out.touches(test)
                    && !Statements.isCommented(code, test)) {
                out.replace(
                        test,
                        (equal ? "" : "!") + Operands.asReceiver(code, Objects.requireNonNull(call.receiver()))
                                + ".startsWith(" + code.text(call.argument(0)) + ")");
                out.change("Looks at the beginning of the text alone");
            }
        }
    }
}
