package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** An iterator loop that only removes what a test finds. */
final class RemoveIfLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "remove-if-loop",
                RuleCard.COMPLEXITY,
                "removeIf instead of removing through an iterator",
                "a loop over an iterator of a local ArrayList that removes the elements that fulfil a condition",
                "the list is made in the method and known to nobody else, nor to a handler around the loop; "
                        + "the condition only reads, and not from the list",
                "each removal moves all elements behind it; removeIf moves each element at most once",
                "loops that do more; lists of others, which may be unmodifiable",
                "6.5 / 7.4");
    }

    /** @param first the statement that the loop begins with, the iterator's declaration included */
    private record Loop(StatementTree first, StatementTree tree, VariableTree iterator, StatementTree body) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (WhileLoopTree each : code.all(WhileLoopTree.class)) {
            if (Statements.previous(code, each) instanceof VariableTree iterator && code.standsAlone(iterator)) {
                rewrite(code, out, new Loop(iterator, each, iterator, each.getStatement()), each.getCondition());
            }
        }
        for (ForLoopTree each : code.all(ForLoopTree.class)) {
            if (each.getInitializer().size() == 1
                    && each.getUpdate().isEmpty()
                    && each.getCondition() != null
                    && each.getInitializer().get(0) instanceof VariableTree iterator) {
                rewrite(code, out, new Loop(each, each, iterator, each.getStatement()), each.getCondition());
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Loop loop, ExpressionTree condition) {
        List<? extends StatementTree> body = Statements.of(loop.body);
        Call made = Call.of(code, loop.iterator.getInitializer());
        VariableElement iterator = code.variable(loop.iterator);
        Local list = made == null || !made.name().equals("iterator")
                ? null
                : Local.named(code, made.receiver(), Set.of("java.util.ArrayList"));
        if (list == null
                || made == null
                || iterator == null
                || body.size() != 2
                || !(body.get(0) instanceof VariableTree element)
                || !(body.get(1) instanceof IfTree test)
                || test.getElseStatement() != null
                || !isCall(code, condition, iterator, "hasNext")
                || !isCall(code, element.getInitializer(), iterator, "next")
                || !isCall(code, Statements.expression(Statements.only(test.getThenStatement())), iterator, "remove")
                || Fresh.uses(code, iterator).size() != 3
                || Kinds.isPrimitive(code.type(element))) {
            return;
        }
        ExpressionTree wanted = Code.bare(test.getCondition());
        if (isKnownToNobody(code, list, made, loop)
                && Operands.isRepeatable(code, wanted)
                && !Operands.mentions(code, wanted, list.variable())
                && isCapturable(code, wanted)
                && !Statements.isGuardedMoreThan(code, loop.tree, list.declaration())
                && !Statements.isCommented(code, code.start(loop.first), code.end(loop.tree))) {
            String text = list.name() + ".removeIf(" + element.getName() + " -> " + code.text(wanted) + ");";
            out.replace(code.start(loop.first), code.end(loop.tree), text);
            out.change("Removes from " + list.name() + " in one pass");
        }
    }

    /** Until the loop is over, in which only this iterator sees the list. */
    private static boolean isKnownToNobody(Code code, Local list, Call iterator, Loop loop) {
        return code.loopsAround(loop.tree).stream().allMatch(each -> code.contains(each, list.declaration()))
                && list.uses().stream()
                        .filter(use -> code.start(use) < code.end(loop.tree))
                        .allMatch(use -> code.contains(iterator.tree(), use) || Fresh.keeps(code, use));
    }

    private static boolean isCall(
            Code code, @Nullable ExpressionTree expression, VariableElement iterator, String name) {
        Call call = Call.of(code, expression);
        return call != null
                && call.name().equals(name)
                && call.arguments().isEmpty()
                && iterator.equals(code.variable(call.receiver()));
    }

    /** A lambda may only hold variables that are never assigned again. */
    private static boolean isCapturable(Code code, ExpressionTree wanted) {
        Effects effects = Effects.of(code, code.body());
        return code.in(wanted, IdentifierTree.class).stream()
                .map(code::variable)
                .filter(Objects::nonNull)
                .noneMatch(effects::assigns);
    }
}
