package dev.speedopt.analysis;

import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Ranks methods by what there is to win: share of the profile first; where that is unknown or equal, in source order. */
public final class Opportunities {
    private Opportunities() {}

    /**
     * @param targets to choose from
     * @param spots of the tests' profile
     * @param reasons what there is to say about a target; empty when nothing
     * @return those with something to say, best first
     */
    public static List<Opportunity> rank(List<Target> targets, HotSpots spots, Function<Target, List<String>> reasons) {
        List<Opportunity> found = new ArrayList<>();
        for (Target target : targets) {
            List<String> said = reasons.apply(target);
            if (!said.isEmpty()) {
                found.add(new Opportunity(target, spots.share(target.id()), said));
            }
        }
        if (spots.sufficient()) {
            found.sort(Comparator.comparingDouble(Opportunity::share).reversed());
        }
        return List.copyOf(found);
    }
}
