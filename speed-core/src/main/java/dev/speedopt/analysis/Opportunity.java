package dev.speedopt.analysis;

import dev.speedopt.target.Target;
import java.util.List;

/**
 * A method on which somebody has something to say.
 *
 * @param target which one
 * @param share of the tests' time in the project's own code, 0 to 1; NaN when unknown
 * @param reasons what is to be said: the rules that fire
 */
public record Opportunity(Target target, double share, List<String> reasons) {
    public Opportunity {
        reasons = List.copyOf(reasons);
    }
}
