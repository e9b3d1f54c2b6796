package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import dev.speedopt.target.Comments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements, as rules take them apart. */
public final class Statements {
    private Statements() {}

    /** What a body does, one after the other: a block's statements, or the statement itself. */
    public static List<? extends StatementTree> of(StatementTree body) {
        return body instanceof BlockTree block ? block.getStatements() : List.of(body);
    }

    /** The one statement of a body; null when it has none or several. */
    public static @Nullable StatementTree only(StatementTree body) {
        List<? extends StatementTree> all = of(body);
        return all.size() != 1 ? null : all.get(0) instanceof BlockTree inner ? only(inner) : all.get(0);
    }

    /** What a loop does in each round, its condition and update apart. */
    public static StatementTree bodyOf(StatementTree loop) {
        return loop instanceof ForLoopTree each
                ? each.getStatement()
                : loop instanceof WhileLoopTree each
                        ? each.getStatement()
                        : loop instanceof EnhancedForLoopTree each ? each.getStatement() : loop;
    }

    /** The call that a statement consists of; null for any other statement. */
    public static @Nullable Call call(Code code, @Nullable StatementTree statement) {
        return statement instanceof ExpressionStatementTree each ? Call.of(code, each.getExpression()) : null;
    }

    /** The expression that a statement consists of; null for any other statement. */
    public static @Nullable ExpressionTree expression(@Nullable StatementTree statement) {
        return statement instanceof ExpressionStatementTree each ? Code.bare(each.getExpression()) : null;
    }

    /** The next statement of the same block; null behind the last. */
    public static @Nullable StatementTree next(Code code, StatementTree statement) {
        return neighbour(code, statement, 1);
    }

    /** The statement before in the same block; null before the first. */
    public static @Nullable StatementTree previous(Code code, StatementTree statement) {
        return neighbour(code, statement, -1);
    }

    private static @Nullable StatementTree neighbour(Code code, StatementTree statement, int step) {
        List<? extends StatementTree> all = code.siblings(statement);
        int index = all.indexOf(statement) + step;
        return index < 0 || index >= all.size() ? null : all.get(index);
    }

    /** Whether control never goes on behind the statement. */
    public static boolean leaves(StatementTree statement) {
        List<? extends StatementTree> all = of(statement);
        StatementTree last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last instanceof ReturnTree
                || last instanceof ThrowTree
                || last instanceof BreakTree
                || last instanceof ContinueTree;
    }

    /** Whether a text that a rewriting removes says something to people. */
    public static boolean isCommented(Code code, int from, int to) {
        return !Comments.in(code.source().text().substring(from, to)).isEmpty();
    }

    public static boolean isCommented(Code code, Tree tree) {
        return isCommented(code, code.start(tree), code.end(tree));
    }

    /** Whether an exception inside could be seen by a handler that {@code outer}, a statement around or before, is not under as well. */
    public static boolean isGuardedMoreThan(Code code, Tree inner, Tree outer) {
        for (Tree each = code.parent(inner); each != null; each = code.parent(each)) {
            if (each instanceof TryTree && !code.contains(each, outer)) {
                return true;
            }
        }
        return false;
    }
}
