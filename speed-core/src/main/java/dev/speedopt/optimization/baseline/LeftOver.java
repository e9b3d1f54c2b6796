package dev.speedopt.optimization.baseline;

import dev.speedopt.analysis.opportunity.Ranked;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a line which opportunities nobody got round to. */
final class LeftOver {
    private static final int NAMED = 5;

    private LeftOver() {}

    /** @param ranked best first, at least one */
    static String describe(List<Ranked> ranked) {
        return ranked.stream()
                        .limit(NAMED)
                        .map(each -> each.target().id() + " (" + findings(each) + ")")
                        .collect(Collectors.joining(", "))
                + (ranked.size() > NAMED ? " and " + (ranked.size() - NAMED) + " more; speed:analyze lists them" : "");
    }

    private static String findings(Ranked each) {
        return each.opportunity().findings().isEmpty()
                ? "no rule, other proposers"
                : each.opportunity().findings().stream()
                        .map(finding -> finding.name())
                        .collect(Collectors.joining(", "));
    }
}
