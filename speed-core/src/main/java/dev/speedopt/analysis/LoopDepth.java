package dev.speedopt.analysis;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses from the source how much a method may cost: each call counts ten times for each loop around it. */
final class LoopDepth {
    private static final double PER_LOOP = 10;

    private LoopDepth() {}

    static Map<MethodId, Double> weigh(List<Target> targets) {
        Map<MethodId, Double> weights = new HashMap<>();
        Map<Path, List<Target>> byFile = targets.stream().collect(Collectors.groupingBy(Target::file));
        byFile.forEach((file, inFile) -> {
            JavaSource source = JavaSource.parse(file.getFileName().toString(), read(file));
            for (Target target : inFile) {
                MethodDeclaration method = source.find(target.id());
                if (method != null) {
                    weights.put(target.id(), weight(method.tree()));
                }
            }
        });
        return weights;
    }

    static double weight(Tree tree) {
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

    /** Only loops and calls matter here, so bytes that are no UTF-8 do no harm. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
