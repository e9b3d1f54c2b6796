package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.callgraph.Dependencies;
import dev.speedopt.target.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How well a change of a method can be proved: by tests that lead to it, and the more it depends on its arguments alone. */
final class Safety {
    /** What is left of the safety of a method that may come to such a call through others: which of several, no one knows before. */
    private static final double MAYBE = 0.8;

    private static final double BUSY = 20;

    private Safety() {}

    /**
     * @param tests that lead to it
     * @param commits that changed its file lately; negative when unknown
     */
    static Factor of(MethodId method, CallGraph calls, Dependencies uses, int tests, int commits) {
        List<String> because = new ArrayList<>();
        double value = tests == 0 ? 0.1 : Math.min(1, 0.7 + 0.1 * tests);
        because.add(
                tests == 0
                        ? "no test is seen to lead to it"
                        : tests == 1 ? "1 test leads to it" : tests + " tests lead to it");
        List<Surroundings.Seen> itself = Surroundings.in(uses.libraries());
        for (Surroundings.Seen seen : itself) {
            value *= seen.kind().safety();
            because.add("it " + seen.kind().phrase() + " (" + seen.call() + ")");
        }
        Set<String> reached = calls.librariesReached(method);
        for (Surroundings.Seen seen : Surroundings.in(reached)) {
            if (itself.stream().noneMatch(own -> own.kind() == seen.kind())) {
                value *= MAYBE;
                because.add("what it calls may be something that " + seen.kind().phrase() + " (" + seen.call() + ")");
            }
        }
        if (commits > 0) {
            value /= 1 + commits / BUSY;
            because.add("its file was changed by " + commits + (commits == 1 ? " commit" : " commits")
                    + " in the last 90 days");
        }
        return new Factor(value, String.join("; ", because));
    }
}
