package dev.speedopt.analysis;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Guesses from the source how much a method may cost: each call counts ten times for each loop around it. */
public final class LoopDepth {
    private static final double PER_LOOP = 10;

    private LoopDepth() {}

    /** @param tree a method */
    public static double weight(Tree tree) {
        double[] total = {0};
        new TreeScanner<@Nullable Void, Double>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree node, Double factor) {
                total[0] += factor;
                return super.visitMethodInvocation(node, factor);
            }

            @Override
            public @Nullable Void visitForLoop(ForLoopTree node, Double factor) {
                return super.visitForLoop(node, factor * PER_LOOP);
            }

            @Override
            public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree node, Double factor) {
                return super.visitEnhancedForLoop(node, factor * PER_LOOP);
            }

            @Override
            public @Nullable Void visitWhileLoop(WhileLoopTree node, Double factor) {
                return super.visitWhileLoop(node, factor * PER_LOOP);
            }

            @Override
            public @Nullable Void visitDoWhileLoop(DoWhileLoopTree node, Double factor) {
                return super.visitDoWhileLoop(node, factor * PER_LOOP);
            }
        }.scan(tree, 1.0);
        return total[0];
    }
}
