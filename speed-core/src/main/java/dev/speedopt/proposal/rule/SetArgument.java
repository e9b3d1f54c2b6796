package dev.speedopt.proposal.rule;

import com.sun.source.tree.StatementTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NullQueries;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** {@code list.removeAll(otherList)}. */
final class SetArgument implements Rule {
    private static final Set<String> NAMES = Set.of("removeAll", "retainAll");
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.ArrayList", "java.util.LinkedList");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "set-argument",
                RuleCard.COMPLEXITY,
                "hash set as the argument of removeAll or retainAll",
                "removeAll or retainAll of a list, with a list or collection as argument",
                "the elements of both are values with a trustworthy hashCode; null among them is answered as before",
                "each element of the receiver is looked up in the argument: in a set at once, in a list one by one",
                "arguments under 16 elements and sets, which stay as they are; receivers that are sets",
                "59 / 63");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            VariableElement all = call.receiver() == null ? null : code.variable(call.receiver());
            VariableElement gone = call.arguments().size() == 1 ? code.variable(call.argument(0)) : null;
            if (all != null && gone != null && NAMES.contains(call.name()) && fits(code, all, gone)) {
                String other = code.text(call.argument(0));
                StatementTree statement = code.statement(call.tree());
                if (!NullQueries.answers(code, gone) && !NullQueries.answers(code, all)) {
                    out.replace(call.argument(0), NullQueries.setOfArrayList(out, gone, other));
                    out.change("Looks up what " + call.name() + " asks for in a hash set of " + other);
                    continue;
                }
                String nulls = NullQueries.answers(code, gone)
                        ? ""
                        : " || " + code.text(Objects.requireNonNull(call.receiver())) + ".contains(null)";
                out.replace(
                        call.argument(0),
                        ListContainsInLoop.shortOrNone(code, out, gone, statement) + nulls + " ? " + other + " : new "
                                + out.typeName("java.util.HashSet") + "<>(" + other + ")");
                out.change("Looks up what " + call.name() + " asks for in a hash set of " + other);
            }
        }
    }

    private static boolean fits(Code code, VariableElement all, VariableElement gone) {
        return LISTS.contains(Kinds.qualifiedName(all.asType()))
                && (LISTS.contains(Kinds.qualifiedName(gone.asType()))
                        || Kinds.is(gone.asType(), "java.util.Collection"))
                && !all.equals(gone)
                && Kinds.hasFitElements(code, all.asType())
                && Kinds.hasFitElements(code, gone.asType());
    }
}
