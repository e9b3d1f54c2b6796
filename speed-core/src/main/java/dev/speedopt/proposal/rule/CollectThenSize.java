package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Pipeline;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Objects;

/** {@code stream.filter(…).collect(Collectors.toList()).size()}. */
final class CollectThenSize implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "collect-then-size",
                RuleCard.ALLOCATION,
                "count instead of a list that is only asked for its size",
                "collect(Collectors.toList()).size() or toList().size() on a stream of a collection or array that ends in a filter",
                "the functions are only read, and the last one is a filter, so that a count has to ask all of them, as the list did",
                "no list is made and grown for elements that nobody looks at",
                "streams that end in a map, which a count may leave out; sets, which count otherwise; streams that run in parallel",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call size : Call.all(code, code.body())) {
            Call list = size.on(code, "java.util.List", "size", 0) ? Call.of(code, size.receiver()) : null;
            Pipeline pipeline = list != null && makesList(code, list) ? Pipeline.endingIn(code, list) : null;
            if (list != null
                    && pipeline != null
                    && pipeline.endsInFilter()
                    && pipeline.onlyReads(size)
                    && isValue(code, size)
                    && !out.touches(size.tree())) {
                int name = code.source().text().indexOf(list.name(), code.end(Objects.requireNonNull(list.receiver())));
                out.replace(
                        size.tree(),
                        "(int) " + code.source().text().substring(code.start(size.tree()), name) + "count()");
                out.change("Counts what passes the filter without a list of it");
            }
        }
    }

    private static boolean makesList(Code code, Call last) {
        if (last.is("java.util.stream.Stream", "toList", 0)) {
            return true;
        }
        Call collector = last.is("java.util.stream.Stream", "collect", 1) ? Call.of(code, last.argument(0)) : null;
        return collector != null && collector.is("java.util.stream.Collectors", "toList", 0);
    }

    /** A cast is no statement, which a call might be, and the whole of a lambda as well. */
    private static boolean isValue(Code code, Call size) {
        Tree parent = code.parent(size.tree());
        return !(parent instanceof ExpressionStatementTree || parent instanceof LambdaExpressionTree);
    }
}
