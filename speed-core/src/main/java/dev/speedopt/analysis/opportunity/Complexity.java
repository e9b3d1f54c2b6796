package dev.speedopt.analysis.opportunity;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.target.MethodDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to a method.
 *
 * @param lines of its declaration
 * @param branches cyclomatic: 1, and 1 more for each place where it forks
 * @param loopDepth most loops within each other
 * @param calls written in it
 */
public record Complexity(int lines, int branches, int loopDepth, int calls) {
    static Complexity of(MethodDeclaration method) {
        Counter counter = new Counter();
        counter.scan(method.tree().getBody(), 0);
        return new Complexity(
                method.lastLine() - method.firstLine() + 1, counter.branches, counter.depth, counter.calls);
    }

    private static final class Counter extends TreeScanner<@Nullable Void, Integer> {
        private int branches = 1;
        private int depth;
        private int calls;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, Integer loops) {
            if (tree instanceof ForLoopTree
                    || tree instanceof EnhancedForLoopTree
                    || tree instanceof WhileLoopTree
                    || tree instanceof DoWhileLoopTree) {
                branches++;
                depth = Math.max(depth, loops + 1);
                return super.scan(tree, loops + 1);
            }
            if (tree instanceof IfTree
                    || tree instanceof ConditionalExpressionTree
                    || tree instanceof CatchTree
                    || (tree instanceof CaseTree each && !each.getExpressions().isEmpty())
                    || (tree instanceof BinaryTree both
                            && (both.getKind() == Tree.Kind.CONDITIONAL_AND
                                    || both.getKind() == Tree.Kind.CONDITIONAL_OR))) {
                branches++;
            }
            if (tree instanceof MethodInvocationTree) {
                calls++;
            }
            return super.scan(tree, loops);
        }
    }
}
