package dev.speedopt.analysis;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ranks the methods on which somebody has something to say. */
public final class Opportunities {
    private final HotSpots hotSpots;
    private final Function<Target, List<String>> reasons;

    /**
     * @param hotSpots where the time goes; with too few samples the code's shape decides
     * @param reasons why a method is worth trying, such as the rules that fire; empty for none
     */
    public Opportunities(HotSpots hotSpots, Function<Target, List<String>> reasons) {
        this.hotSpots = hotSpots;
        this.reasons = reasons;
    }

    /**
     * The best first: by share of the profile where it is known well enough, then by an estimate from loops and calls.
     *
     * @param targets to choose from; asked for reasons only as far as needed
     * @param most how many to return, at least 1
     */
    public List<Opportunity> rank(List<Target> targets, int most) {
        boolean known = hotSpots.enough();
        Map<MethodId, Double> weight = LoopDepth.weigh(targets);
        List<Target> inOrder = targets.stream()
                .sorted(Comparator.comparingDouble((Target target) -> known ? -hotSpots.share(target.id()) : 0)
                        .thenComparingDouble(target -> -weight.getOrDefault(target.id(), 0.0)))
                .toList();
        List<Opportunity> found = new ArrayList<>();
        for (Target target : inOrder) {
            if (found.size() >= most) {
                break;
            }
            List<String> why = reasons.apply(target);
            if (!why.isEmpty()) {
                found.add(new Opportunity(target, known ? hotSpots.share(target.id()) : Double.NaN, why));
            }
        }
        return List.copyOf(found);
    }
}
