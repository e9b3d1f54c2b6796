package dev.speedopt.analysis;

import dev.speedopt.target.Target;
import java.util.List;

/**
 * A method that is worth trying.
 *
 * @param target the method
 * @param share of the profile that it ran in itself, 0 to 1; NaN when unknown, and the order is an estimate from the code
 * @param reasons what makes it worth it: the rules that fire
 */
public record Opportunity(Target target, double share, List<String> reasons) {
    public Opportunity {
        reasons = List.copyOf(reasons);
    }
}
