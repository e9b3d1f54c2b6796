package dev.speedopt.optimization.ladder;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.model.Refiners;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Has models go on from what was measured: the best two attempts go back to their authors; where nothing better comes of it, to
 * all other models at once; until they had their turn without a gain, or nothing is left to spend.
 */
final class Refinement {
    /** Per cent by which the best has to get better for the search to go on as it does. */
    private static final double GAIN = 2;

    private static final int BEST = 2;

    private static final List<Refiners> TURNS = List.of(Refiners.AUTHORS, Refiners.OTHERS);

    private final BiFunction<List<Attempt>, Refiners, List<Proposal>> ask;
    private final Function<List<Proposal>, List<Climb>> judge;
    private final ToDoubleFunction<Climb> gain;
    private final BooleanSupplier more;

    /**
     * @param ask for something better than the best attempts
     * @param judge has proposals climb and race, as far as attempts are left, and returns those that stand
     * @param gain of an attempt so far
     * @param more whether any attempts, and any time, are left
     */
    Refinement(
            BiFunction<List<Attempt>, Refiners, List<Proposal>> ask,
            Function<List<Proposal>, List<Climb>> judge,
            ToDoubleFunction<Climb> gain,
            BooleanSupplier more) {
        this.ask = ask;
        this.judge = judge;
        this.gain = gain;
        this.more = more;
    }

    /** @return the attempts that stand and what came of them, best first */
    List<Climb> of(List<Climb> ranked) {
        List<Climb> standing = new ArrayList<>(ranked);
        int turn = 0;
        while (!standing.isEmpty() && more.getAsBoolean() && turn < TURNS.size()) {
            double before = gain.applyAsDouble(standing.get(0));
            List<Attempt> best = standing.stream()
                    .limit(BEST)
                    .map(climb -> climb.attempt(null))
                    .toList();
            standing.addAll(judge.apply(ask.apply(best, TURNS.get(turn))));
            standing.sort(Comparator.comparingDouble(gain).reversed());
            turn = gain.applyAsDouble(standing.get(0)) > before + GAIN ? 0 : turn + 1;
        }
        return standing;
    }
}
