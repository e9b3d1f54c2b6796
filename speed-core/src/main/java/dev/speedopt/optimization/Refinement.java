package dev.speedopt.optimization;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.TargetContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Has models go on from what was measured: the best two attempts go back to their authors; where nothing better comes of it, to
 * the next model; until every model had its turn without a gain, or nothing is left to spend.
 */
final class Refinement {
    /** Per cent by which the best has to get better for the search to go on as it does. */
    private static final double GAIN = 2;

    private static final int BEST = 2;

    private final Run run;
    private final TargetContext context;
    private final Function<List<Proposal>, List<Climb>> judge;
    private final ToDoubleFunction<Climb> gain;
    private final BooleanSupplier more;

    /**
     * @param judge has proposals climb and race, as far as attempts are left, and returns those that stand
     * @param gain of an attempt so far
     * @param more whether any attempts are left
     */
    Refinement(
            Run run,
            TargetContext context,
            Function<List<Proposal>, List<Climb>> judge,
            ToDoubleFunction<Climb> gain,
            BooleanSupplier more) {
        this.run = run;
        this.context = context;
        this.judge = judge;
        this.gain = gain;
        this.more = more;
    }

    /** @return the attempts that stand and what came of them, best first */
    List<Climb> of(List<Climb> ranked) {
        List<Climb> standing = new ArrayList<>(ranked);
        int further = 0;
        while (!standing.isEmpty()
                && more.getAsBoolean()
                && further < run.proposers().askable()
                && !run.outOfTime()) {
            double before = gain.applyAsDouble(standing.get(0));
            List<Attempt> best = standing.stream()
                    .limit(BEST)
                    .map(climb -> climb.attempt(null))
                    .toList();
            List<Attempt> earlier = run.journal().attempts(context.target().id().toString());
            standing.addAll(judge.apply(ask(best, further, earlier)));
            standing.sort(Comparator.comparingDouble(gain).reversed());
            further = gain.applyAsDouble(standing.get(0)) > before + GAIN ? 0 : further + 1;
        }
        return standing;
    }

    private List<Proposal> ask(List<Attempt> best, int further, List<Attempt> earlier) {
        try {
            return run.proposers().refine(context, best, further, earlier);
        } catch (RuntimeException e) {
            run.journal().note("Nobody refined " + context.target().id() + ": " + e);
            return List.of();
        }
    }
}
