package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Comparators;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list that is sorted for the sake of its first or its last element. */
final class SortThenFirst implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "sort-then-first",
                RuleCard.COMPLEXITY,
                "minimum or maximum instead of sorting for the first or last element",
                "a local list that is sorted, of which then only get(0) or get(size() - 1) is read",
                "the list is made in the method and nobody sees its order; get follows at once; "
                        + "the order is natural or a comparator that surely orders; "
                        + "of equal elements the one is taken that a sort leaves there",
                "finding the least or greatest element takes one pass; sorting takes many",
                "comparators of the user's own, which might not order soundly",
                "52 / 74");
    }

    /** @param order the comparator; null for the natural order */
    private record Sort(
            Local list,
            ExpressionStatement statement,
            @Nullable ExpressionTree order) {}

    private record ExpressionStatement(StatementTree tree) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            Sort sort = sort(code, call);
            StatementTree next = sort == null ? null : Statements.next(code, sort.statement.tree);
            Call first = sort == null || next == null ? null : onlyUse(code, sort, next);
            if (sort != null && next != null && first != null && comesFirst(code, next, first)) {
                rewrite(code, out, sort, first);
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Sort sort, Call get) {
        String list = sort.list.name();
        String collections = out.typeName("java.util.Collections");
        if (isFirst(code, get)) {
            out.delete(sort.statement.tree);
            take(code, out, sort, get, collections + ".min(");
            out.change("Takes the least element of " + list + " without sorting it");
        } else {
            // Of equal elements max takes the first, and a sort leaves the last of them at the end.
            out.replace(sort.statement.tree, collections + ".reverse(" + list + ");");
            take(code, out, sort, get, collections + ".max(");
            out.change("Takes the greatest element of " + list + " without sorting it");
        }
    }

    /** Puts the call in the place of {@code get}, which stays for the list that is empty: it fails in its own way. */
    private static void take(Code code, Rewrite out, Sort sort, Call get, String call) {
        String list = sort.list.name();
        String order = sort.order == null ? "" : ", " + code.text(sort.order);
        String taken = call + list + order + ")";
        out.replace(
                get.tree(),
                isNotEmpty(code, sort)
                        ? taken
                        : Contexts.parenthesized(
                                code, get.tree(), list + ".isEmpty() ? " + code.text(get.tree()) + " : " + taken));
    }

    private static @Nullable Sort sort(Code code, Call call) {
        boolean own = call.on(code, "java.util.List", "sort", 1);
        boolean of = call.owner().equals("java.util.Collections") && call.name().equals("sort");
        StatementTree statement = code.statement(call.tree());
        if (!(own || of) || statement == null || Statements.expression(statement) != call.tree()) {
            return null;
        }
        Local list = Local.named(
                code, own ? call.receiver() : call.argument(0), Set.of("java.util.ArrayList", "java.util.LinkedList"));
        ExpressionTree last = call.arguments().get(call.arguments().size() - 1);
        boolean natural =
                (of && call.arguments().size() == 1) || Code.bare(last).getKind() == Tree.Kind.NULL_LITERAL;
        ExpressionTree order = natural ? null : last;
        boolean sound =
                order == null ? list != null && Kinds.isImmutable(list.element()) : Comparators.isSound(code, order);
        return list != null
                        && sound
                        && Kinds.hasFitElements(code, list.variable().asType())
                        && code.siblings(list.declaration()).contains(statement)
                        && !Statements.isCommented(code, code.start(statement), lineEnd(code, statement))
                        && list.uses().stream().allMatch(use -> code.contains(statement, use) || Fresh.keeps(code, use))
                ? new Sort(list, new ExpressionStatement(statement), order)
                : null;
    }

    private static int lineEnd(Code code, StatementTree statement) {
        int end = code.source().text().indexOf('\n', code.end(statement));
        return end < 0 ? code.source().text().length() : end;
    }

    /** The only use of the list after it was sorted, if that is {@code get} of an end in the statement that follows. */
    private static @Nullable Call onlyUse(Code code, Sort sort, StatementTree next) {
        List<IdentifierTree> later = sort.list.uses().stream()
                .filter(use -> code.start(use) > code.end(sort.statement.tree))
                .toList();
        Call call = later.isEmpty() ? null : sort.list.callOn(later.get(0));
        return call != null
                        && call.on(code, "java.util.List", "get", 1)
                        && (later.size() == 1 ? isFirst(code, call) : later.size() == 2 && isLast(code, sort, call))
                        && code.contains(next, call.tree())
                        && !code.deferred(next, call.tree())
                        && code.loopsAround(call.tree()).equals(code.loopsAround(sort.statement.tree))
                ? call
                : null;
    }

    private static boolean isFirst(Code code, Call get) {
        return Constants.is(code, get.argument(0), 0);
    }

    /** {@code list.get(list.size() - 1)} */
    private static boolean isLast(Code code, Sort sort, Call get) {
        Call size = Code.bare(get.argument(0)) instanceof BinaryTree index
                        && index.getKind() == Tree.Kind.MINUS
                        && Constants.is(code, index.getRightOperand(), 1)
                ? Call.of(code, index.getLeftOperand())
                : null;
        return size != null
                && size.on(code, "java.util.List", "size", 0)
                && sort.list.variable().equals(code.variable(size.receiver()));
    }

    /** Whether the statement evaluates nothing before {@code get} that could be noticed when the sorting fails. */
    private static boolean comesFirst(Code code, StatementTree next, Call first) {
        boolean plain = next instanceof com.sun.source.tree.ReturnTree
                || next instanceof VariableTree
                || next instanceof com.sun.source.tree.ExpressionStatementTree;
        return plain
                && code.in(next, MethodInvocationTree.class).stream()
                        .allMatch(each -> code.contains(each, first.tree())
                                || code.start(each) > code.end(first.tree())
                                || Operands.isRepeatable(code, each))
                && code.in(next, com.sun.source.tree.NewClassTree.class).stream()
                        .allMatch(each -> code.contains(each, first.tree()))
                && code.in(next, com.sun.source.tree.ConditionalExpressionTree.class)
                        .isEmpty()
                && code.in(next, BinaryTree.class).stream()
                        .noneMatch(each -> each.getKind() == Tree.Kind.CONDITIONAL_AND
                                || each.getKind() == Tree.Kind.CONDITIONAL_OR);
    }

    /** {@code if (list.isEmpty()) return …;} before the sort, and nothing that removes in between. */
    private static boolean isNotEmpty(Code code, Sort sort) {
        StatementTree before = Statements.previous(code, sort.statement.tree);
        if (!(before instanceof com.sun.source.tree.IfTree test)
                || test.getElseStatement() != null
                || !Statements.leaves(test.getThenStatement())) {
            return false;
        }
        Call call = Call.of(code, test.getCondition());
        return call != null
                && call.name().equals("isEmpty")
                && call.receiver() != null
                && sort.list.variable().equals(code.variable(Objects.requireNonNull(call.receiver())));
    }
}
