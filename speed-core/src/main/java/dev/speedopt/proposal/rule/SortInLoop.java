package dev.speedopt.proposal.rule;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** A list that is sorted again after each element that it gets. */
final class SortInLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "sort-in-loop",
                RuleCard.COMPLEXITY,
                "sort once behind the loop instead of in each round",
                "a local ArrayList that a loop adds to and sorts, each round again",
                "the list is empty before the loop and not read in it; its elements are never null, and values with a natural "
                        + "order; each round ends with the sort; the loop changes nothing else but its own objects",
                "one sort does what the last of many would",
                "loops that read the order",
                "11 / 5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call sort : Call.all(code, code.body())) {
            StatementTree statement = code.statement(sort.tree());
            Local list = isSort(code, sort) && Statements.expression(statement) == sort.tree()
                    ? Local.named(code, sorted(sort), Set.of("java.util.ArrayList"))
                    : null;
            List<StatementTree> loops = code.loopsAround(sort.tree());
            StatementTree place = list == null || loops.isEmpty() ? null : code.inBlock(loops.get(0));
            if (list != null
                    && statement != null
                    && place != null
                    && loops.stream()
                                    .filter(loop -> !code.contains(loop, list.declaration()))
                                    .count()
                            == 1
                    && onlyGrows(code, list, loops.get(0), sort, statement)
                    && !Statements.isGuardedMoreThan(code, loops.get(0), list.declaration())) {
                out.delete(statement);
                out.insertAfter(place, code.text(statement));
                out.change("Sorts " + list.name() + " once");
            }
        }
    }

    /** In the natural order. */
    private static boolean isSort(Code code, Call call) {
        if (!call.name().equals("sort") || call.arguments().size() != 1) {
            return false;
        }
        return call.owner().equals("java.util.Collections")
                || (call.on(code, "java.util.List", "sort", 1) && isNatural(code, call.argument(0)));
    }

    private static boolean isNatural(Code code, ExpressionTree order) {
        Call call = Call.of(code, order);
        return Code.bare(order).getKind() == Tree.Kind.NULL_LITERAL
                || (call != null && call.is("java.util.Comparator", "naturalOrder", 0));
    }

    private static ExpressionTree sorted(Call sort) {
        return sort.receiver() == null ? sort.argument(0) : sort.receiver();
    }

    private static boolean onlyGrows(Code code, Local list, StatementTree loop, Call sort, StatementTree statement) {
        boolean leaves = !code.in(loop, BreakTree.class).isEmpty()
                || !code.in(loop, ContinueTree.class).isEmpty()
                || !code.in(loop, ReturnTree.class).isEmpty();
        return !leaves
                && list.startsEmpty()
                && Kinds.isImmutable(list.element())
                && code.siblings(statement).indexOf(statement)
                        == code.siblings(statement).size() - 1
                && code.parent(Objects.requireNonNull(code.parent(statement))) == loop
                && Effects.of(code, loop).changesOnlyFresh()
                && !Effects.of(code, loop).unknown()
                && list.uses().stream().noneMatch(use -> code.start(use) < code.start(loop))
                && list.usesIn(loop).stream()
                        .allMatch(use -> code.contains(sort.tree(), use) || addsValue(code, list.callOn(use)))
                && !Statements.isCommented(
                        code,
                        code.end(statement),
                        Math.max(code.end(statement), code.source().text().indexOf('\n', code.end(statement))));
    }

    private static boolean addsValue(Code code, @org.jspecify.annotations.Nullable Call call) {
        if (call == null || !call.name().equals("add") || call.arguments().size() != 1) {
            return false;
        }
        VariableElement variable = code.variable(call.argument(0));
        StatementTree statement = code.statement(call.tree());
        return NonNull.value(code, call.argument(0))
                || (variable != null && statement != null && NonNull.before(code, variable, statement));
    }
}
