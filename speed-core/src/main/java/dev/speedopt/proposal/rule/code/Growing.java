package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A local object that starts empty and is only fed in one loop, so that what is done at each round may be done once behind it.
 *
 * @param loop outermost loop behind the declaration
 * @param place the loop's statement in its block
 */
public record Growing(Local object, StatementTree loop, StatementTree place) {
    /** Null unless all uses in the loop are such calls, none comes before it, and nobody sees the object half done. */
    public static @Nullable Growing around(Code code, Local object, Call fed, Predicate<Call> feeds) {
        List<StatementTree> loops = code.loopsAround(fed.tree()).stream()
                .filter(loop -> !code.contains(loop, object.declaration()))
                .toList();
        StatementTree loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
        StatementTree place = loop == null ? null : code.inBlock(loop);
        boolean known = loop != null
                && place != null
                && object.startsEmpty()
                && object.uses().stream().noneMatch(use -> code.start(use) < code.start(loop))
                && object.usesIn(loop).stream().allMatch(use -> {
                    Call call = object.callOn(use);
                    return call != null
                            && feeds.test(call)
                            && !code.deferred(loop, use)
                            && code.parent(call.tree()) instanceof ExpressionStatementTree;
                })
                && !Statements.isGuardedMoreThan(code, loop, object.declaration())
                && code.in(loop, BreakTree.class).stream().allMatch(each -> each.getLabel() == null)
                && code.in(loop, ContinueTree.class).stream().allMatch(each -> each.getLabel() == null);
        return known && loop != null && place != null ? new Growing(object, loop, place) : null;
    }
}
