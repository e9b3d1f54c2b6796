package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Below;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Objects;
import javax.lang.model.element.VariableElement;

/** {@code text.substring(i).startsWith(prefix)} in a loop over the text. */
final class SubstringStartsWith implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "substring-starts-with",
                RuleCard.COMPLEXITY,
                "startsWith from an index instead of from a copy of the rest",
                "text.substring(i).startsWith(prefix)",
                "the index counts a loop up to the text's length, so that it is within bounds",
                "the rest of the text is not copied for each index",
                "indices of unknown origin, for which substring fails",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            Call rest = call.is("java.lang.String", "startsWith", 1) ? Call.of(code, call.receiver()) : null;
            if (rest == null || !rest.is("java.lang.String", "substring", 1)) {
                continue;
            }
            VariableElement text = code.variable(rest.receiver());
            VariableElement index = code.variable(rest.argument(0));
            if (Below.is(code, index, text, "length", rest.tree()) && !Statements.isCommented(code, call.tree())) {
                out.replace(
                        call.tree(),
                        code.text(Objects.requireNonNull(rest.receiver())) + ".startsWith("
                                + code.text(call.argument(0)) + ", " + code.text(rest.argument(0)) + ")");
                out.change("Compares at an index without a copy of the rest");
            }
        }
    }
}
