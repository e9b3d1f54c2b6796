package dev.speedopt.analysis;

import dev.speedopt.target.Diff;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;

/**
 * A guess, before anything was run, of what a new version of a method is worth: calls in loops that it saves, against the size
 * of the change. It orders lists, and decides nothing.
 */
public final class EstimatedGain {
    /** Changed lines that halve the worth. */
    private static final double MANY_LINES = 40;

    private EstimatedGain() {}

    /** @return 0 to 1; more is better */
    public static double of(MethodId method, String original, String candidate) {
        double before = weight(method, original);
        double after = weight(method, candidate);
        double saved = before <= 0 ? 0 : Math.max(0, (before - after) / before);
        long lines = Diff.unified("x", original, candidate)
                .lines()
                .filter(line -> line.matches("[+-](?![+-]{2}).*"))
                .count();
        return (0.1 + 0.9 * saved) / (1 + lines / MANY_LINES);
    }

    /** Helpers are weighed as well: moving work into one saves nothing. */
    private static double weight(MethodId method, String text) {
        JavaSource source = JavaSource.parse("Ranked.java", text);
        MethodDeclaration target = source.find(method);
        return target == null
                ? 0
                : LoopDepth.weight(target.tree())
                        + source.methods().stream()
                                        .filter(each -> !each.matches(method))
                                        .mapToDouble(each -> LoopDepth.weight(each.tree()))
                                        .sum()
                                / Math.max(1, source.methods().size());
    }
}
